using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Voices;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Sound;

/// <summary>The finished sound of whole stories, every mood in its turn.</summary>
public sealed class StorySoundSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SpeechBench _speech = new();

    public void Dispose()
    {
        _folder.Dispose();
        _speech.Dispose();
    }

    public static TheoryData<string, string> Stories => new()
    {
        { "rage", "You sold my mother's house.|He laughed, and poured himself a drink.|But the deed was never his. It was mine.|Would you forgive him?" },
        { "injustice", "They fired her on her birthday.|Eleven years, no sick day, and then one letter.|The letter was signed by her own brother.|Who was wrong here?" },
        { "shock", "The coffin was empty.|Everyone in the chapel froze… and then the doors opened.|He had been watching from the last row.|What would you have done?" },
        { "disgust", "She tasted the soup, and smiled.|Her husband had not eaten at home for a month.|The neighbor had a key.|Stay, or leave?" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task No_silence_inside_a_story_lasts_longer_than_seven_tenths_of_a_second(string mood, string text)
    {
        var track = await MixAsync(mood, text);

        (await Silences.InAsync(track.Path)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_loudness_holds_and_the_end_is_clean(string mood, string text)
    {
        var track = await MixAsync(mood, text);

        var measured = await FfmpegLoudness.AfterAacAsync(track.Path);
        measured.Integrated.ShouldBe(-14, 0.5);
        measured.TruePeak.ShouldBeLessThanOrEqualTo(-1);
        var wave = await SoundBench.ReadAsync(track);
        var end = wave.Duration.TotalSeconds;
        Signal.Level(wave, end - 0.03, end).ShouldBeLessThan(1e-3);
    }

    private async Task<SoundTrack> MixAsync(string mood, string text)
    {
        var lines = text.Split('|');
        var kinds = new[] { BeatKind.Hook, BeatKind.Context, BeatKind.Twist, BeatKind.Cta };
        var spoken = new List<SpokenLine>();
        foreach (var line in lines) spoken.Add(await _speech.SpeakAsync(line, new Voice("rms")));
        var story = new Story
        {
            Title = "t", Logline = "l", Topic = "t", HookLine = "h", Writer = "test", EditPattern = "mixed_rapid",
            Beats = [.. lines.Select((line, i) => new Beat(kinds[i], 1, mood, [new StoryLine(StoryLine.Narrator, line, null)]))],
            Characters = [],
            Scenes = [new Scene { Id = 1, Description = "A kitchen." }],
        };
        var timeline = TimelineBuilder.Build(story, spoken, 3);
        return await new SoundMixer().MixAsync(new SoundRequest(timeline, mood, Music: true, 3), _folder["mix.wav"], TestContext.Current.CancellationToken);
    }
}

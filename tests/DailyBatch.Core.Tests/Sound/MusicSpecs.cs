using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Sound.Music;

namespace DailyBatch.Core.Tests.Sound;

[Collection(SoundBench.Name)]
public sealed class MusicSpecs(SoundBench bench)
{
    [Fact]
    public async Task Music_steps_back_while_somebody_speaks()
    {
        var request = SoundBench.Turning(await bench.RequestAsync("sadness"), null);
        var voice = await VoiceTrack.PlaceAsync(request.Timeline.Lines, Stereo.SamplesOf(request.Timeline.Duration), default);
        VoiceChain.Process(voice);
        var (ducked, free) = (Music(request, Ducking.GainsFor(voice)), Music(request, Ducking.GainsFor(new float[voice.Length])));

        Ratio(ducked, free, 2, 3.5).ShouldBeLessThan(0.35);
        Ratio(ducked, free, 5, 8.5).ShouldBeLessThan(0.35);
        Ratio(ducked, free, SoundBench.PauseFrom + 1, SoundBench.PauseTo - 0.5).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task Music_fills_the_pauses_below_the_voice()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync("injustice"));
        var (pause, speech) = (Signal.Level(wave, SoundBench.PauseFrom + 1, SoundBench.PauseTo), Signal.Level(wave, 4.3, 8.5));
        (pause / speech).ShouldBeInRange(0.1, 0.75);
    }

    [Fact]
    public void Every_emotion_has_music_of_its_own()
    {
        string[] emotions = ["rage", "injustice", "shock", "disgust", "sadness", "satisfaction", "fear", "hope"];
        var tracks = emotions.Select(e => Music(Request(e, 3))).ToArray();
        for (var i = 0; i < tracks.Length; i++)
        {
            for (var j = 0; j < i; j++) Likeness(tracks[i], tracks[j]).ShouldBeLessThan(0.6, $"{emotions[i]} and {emotions[j]}");
        }
    }

    [Fact]
    public void Another_seed_is_another_piece() => Likeness(Music(Request("rage", 1)), Music(Request("rage", 2))).ShouldBeLessThan(0.8);

    [Theory]
    [InlineData("rage")]
    [InlineData("disgust")]
    [InlineData("sadness")]
    public void Music_does_not_click(string emotion)
    {
        var sound = Music(SoundBench.Turning(Request(emotion, 5), null));

        // After the opening hit nothing in the music moves faster than its brightest tone.
        var from = 2 * Stereo.SampleRate;
        var largest = sound.Left.Skip(from).Max(Math.Abs);
        sound.Left.Skip(from).Zip(sound.Left.Skip(from + 1), (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(0.12f * largest);
    }

    [Fact]
    public void The_opening_is_hit() =>
        Level(Music(Request("sadness", 1)), 0, 0.4).ShouldBeGreaterThan(2 * Level(Music(Request("sadness", 1)), 1.2, 2.2));

    [Fact]
    public void A_riser_leads_to_a_sting_where_the_story_turns()
    {
        var (with, without) = (Music(Request("sadness", 1)), Music(SoundBench.Turning(Request("sadness", 1), null)));
        Ratio(with, without, 4, 4.4).ShouldBeGreaterThan(1.8);
        Ratio(with, without, 3.6, 3.95).ShouldBeGreaterThan(Ratio(with, without, 2.4, 2.7));
        Ratio(with, without, 6.5, 8).ShouldBe(1, 0.02);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(7.9)]
    public void A_turn_at_either_end_is_no_trouble(double second) =>
        Music(SoundBench.Turning(Request("rage", 1), second)).Left.All(float.IsFinite).ShouldBeTrue();

    private static SoundRequest Request(string emotion, ulong seed) =>
        SoundBench.Turning(new(new([], [], TimeSpan.FromSeconds(8)), emotion, true, seed), 4);

    private static Stereo Music(SoundRequest request, float[]? gains = null)
    {
        var sound = new Stereo(Stereo.SamplesOf(request.Timeline.Duration));
        MusicTrack.Render(sound, request, piece: null, gains ?? Ducking.GainsFor(new float[sound.Length]), CancellationToken.None);
        return sound;
    }

    private static double Ratio(Stereo a, Stereo b, double from, double to) => Level(a, from, to) / Level(b, from, to);

    private static double Level(Stereo sound, double from, double to)
    {
        var part = sound.Left.AsSpan((int)(from * Stereo.SampleRate), (int)((to - from) * Stereo.SampleRate)).ToArray();
        return Math.Sqrt(part.Average(s => (double)s * s));
    }

    /// <summary>Correlation of two sounds after the accents.</summary>
    private static double Likeness(Stereo a, Stereo b)
    {
        double cross = 0, left = 0, right = 0;
        for (var i = 6 * Stereo.SampleRate; i < a.Length; i++)
        {
            cross += (double)a.Left[i] * b.Left[i];
            left += (double)a.Left[i] * a.Left[i];
            right += (double)b.Left[i] * b.Left[i];
        }

        return Math.Abs(cross) / Math.Sqrt(left * right);
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Voices;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Sound;

/// <summary>The real mixer over lines that the real engine speaks. Shared by the classes of the collection: each line is spoken and each track mixed once.</summary>
[CollectionDefinition(Name)]
public sealed class SoundBench : ICollectionFixture<SoundBench>, IDisposable
{
    public const string Name = "sound";

    /// <summary>Between 9.5 and 13 s there is only music.</summary>
    internal const double PauseFrom = 9.5;
    internal const double PauseTo = 13;

    private static readonly (double At, string Text, Voice Voice)[] Script =
    [
        (0.2, "My sister wore my wedding dress to her own engagement party.", new Voice("rms")),
        (4.2, "You think this is a game, Mr. Johnson? Your actions have consequences.", new Voice("slt", 0.86, 0.95)),
        (PauseTo, "Nobody in that courtroom was ready for the answer.", new Voice("awb", 1.1)),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly SpeechBench _speech = new();
    private readonly Dictionary<(string, bool, bool), SoundTrack> _tracks = [];

    internal async Task<SoundRequest> RequestAsync(string mood = "rage", bool music = true, bool lines = true, ulong seed = 7)
    {
        var timed = new List<TimedLine>();
        foreach (var (at, text, voice) in lines ? Script : [])
            timed.Add(new TimedLine(BeatKind.Hook, new StoryLine("x", text, null), await _speech.SpeakAsync(text, voice), TimeSpan.FromSeconds(at)));
        return Turning(new SoundRequest(new VideoTimeline(timed, [], TimeSpan.FromSeconds(511 / 30.0)), mood, music, seed), 4);
    }

    /// <summary>The same of a story that turns at a second, or never.</summary>
    internal static SoundRequest Turning(SoundRequest request, double? second) => request with
    {
        Timeline = request.Timeline with
        {
            Shots = second is { } at ? [new Shot(BeatKind.Twist, 1, 0, request.Mood, TimeSpan.FromSeconds(at), request.Timeline.Duration, default, default) { Turns = true }] : [],
        },
    };

    /// <summary>A track as it comes out, from the shelf when another test has mixed it.</summary>
    internal async Task<SoundTrack> TrackAsync(string mood = "rage", bool music = true, bool lines = true)
    {
        if (_tracks.TryGetValue((mood, music, lines), out var known)) return known;
        return _tracks[(mood, music, lines)] = await MixAsync(await RequestAsync(mood, music, lines), $"{mood} {music} {lines}.wav");
    }

    internal Task<SoundTrack> MixAsync(SoundRequest request, string name) =>
        new SoundMixer().MixAsync(request, _folder[name], TestContext.Current.CancellationToken);

    internal static Task<Wave> ReadAsync(SoundTrack track) => WaveFile.ReadAsync(track.Path, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _folder.Dispose();
        _speech.Dispose();
    }
}

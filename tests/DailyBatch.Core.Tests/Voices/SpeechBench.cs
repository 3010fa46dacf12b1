using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Voices;

/// <summary>The real engine with a cache of its own.</summary>
public sealed class SpeechBench : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SpeechBench() => Engine = NewEngine();

    public FliteSpeechEngine Engine { get; }

    public string CacheFolder => _folder["cache"];

    public FliteSpeechEngine NewEngine(double rate = 1.1) => new(new VoiceSettings { Rate = rate }, CacheFolder);

    public Task<SpokenLine> SpeakAsync(string text, Voice? voice = null, string? emotion = null, double rate = 1.1) =>
        NewEngine(rate).SpeakAsync(new StoryLine(StoryLine.Narrator, text, emotion), voice ?? new Voice("rms"), TestContext.Current.CancellationToken);

    internal static Task<Wave> ReadAsync(SpokenLine line) => WaveFile.ReadAsync(line.Path, TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();
}

using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Voices;

/// <summary>A line as sound: mono samples and the time of every word.</summary>
/// <param name="Path">A WAV file, mono, 16 bit, at <paramref name="SampleRate"/>.</param>
/// <param name="SampleRate">Samples a second.</param>
/// <param name="Duration">Length, with outer silence trimmed to a few hundredths of a second.</param>
/// <param name="Words">The words of the shown text in their order, none missing.</param>
public sealed record SpokenLine(string Path, int SampleRate, TimeSpan Duration, IReadOnlyList<WordTime> Words)
{
    /// <summary>What was paid for it now; null when it was spoken before or costs nothing.</summary>
    public ProviderUsage? Spent { get; init; }
}

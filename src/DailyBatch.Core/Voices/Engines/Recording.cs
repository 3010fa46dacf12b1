using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>What a source made of a text.</summary>
/// <param name="Clip">The sound, one channel.</param>
internal sealed record Recording(Wave Clip)
{
    /// <summary>When each piece of the text is heard; null when the source does not say.</summary>
    public IReadOnlyList<HeardToken>? Tokens { get; init; }

    /// <summary>What was paid; null when nothing was.</summary>
    public ProviderUsage? Spent { get; init; }
}

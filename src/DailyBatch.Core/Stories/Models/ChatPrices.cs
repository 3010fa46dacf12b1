using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Stories.Models;

/// <summary>What tokens cost.</summary>
/// <param name="Input">US dollars for a million tokens sent; null when not set.</param>
/// <param name="Output">US dollars for a million tokens received; null when not set.</param>
internal sealed record ChatPrices(decimal? Input, decimal? Output)
{
    private const decimal Million = 1_000_000m;

    /// <summary>The prices in the settings.</summary>
    public static ChatPrices Of(StorySettings settings) => new(settings.InputPrice, settings.OutputPrice);

    /// <summary>US dollars; null when a price or a count is missing, because a guess would look like a bill.</summary>
    public decimal? Usd(long? input, long? output) => (input * Input + output * Output) / Million;
}

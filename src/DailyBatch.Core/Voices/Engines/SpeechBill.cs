using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>What one call for speech costs.</summary>
internal static class SpeechBill
{
    private const decimal Million = 1_000_000m;

    /// <summary>One call.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="model">The model.</param>
    /// <param name="text">What was spoken; providers count its characters.</param>
    /// <param name="price">US dollars for a million characters; null when not set, and then the cost is not known.</param>
    public static ProviderUsage Of(string provider, string model, string text, decimal? price) =>
        new(provider, model, 1, null, null, text.Length * price / Million);
}

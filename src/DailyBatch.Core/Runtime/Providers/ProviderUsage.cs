namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What calls of a provider used up.</summary>
/// <param name="Provider">The provider, for instance <c>openai</c>.</param>
/// <param name="Model">The model, for instance <c>gpt-4.1-mini</c>.</param>
/// <param name="Calls">Answers that were paid for.</param>
/// <param name="InputTokens">Tokens sent; null when the provider did not say.</param>
/// <param name="OutputTokens">Tokens received; null when the provider did not say.</param>
/// <param name="Usd">US dollars by the prices in the settings; null when no price is set.</param>
public sealed record ProviderUsage(string Provider, string Model, int Calls, long? InputTokens, long? OutputTokens, decimal? Usd);

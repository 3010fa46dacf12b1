namespace DailyBatch.Core.Episodes;

/// <summary>What an episode has cost at one provider in one stage.</summary>
/// <param name="Stage">The step that spent it: story, video or publish.</param>
/// <param name="Provider">The provider, for instance <c>openai</c>.</param>
/// <param name="Model">The model, for instance <c>gpt-4.1-mini</c>.</param>
/// <param name="Calls">Answers that were paid for.</param>
/// <param name="InputTokens">Tokens sent; null when an answer did not say.</param>
/// <param name="OutputTokens">Tokens received; null when an answer did not say.</param>
/// <param name="Usd">US dollars by the prices in the settings; null when one of them is not set.</param>
public sealed record EpisodeCost(string Stage, string Provider, string Model, int Calls, long? InputTokens, long? OutputTokens, decimal? Usd);

namespace DailyBatch.Core.Stories.Models;

/// <summary>What a chat answer holds.</summary>
/// <param name="Content">What the model said; empty when it said nothing.</param>
/// <param name="Refusal">Why it refused, in its own words; null when it did not.</param>
/// <param name="FinishReason">Why it ended: <c>stop</c>, <c>length</c>, <c>content_filter</c> or a server's own word; empty when not said.</param>
/// <param name="InputTokens">Tokens read; null when not said.</param>
/// <param name="OutputTokens">Tokens written, thoughts among them; null when not said.</param>
internal sealed record ChatReply(string Content, string? Refusal, string FinishReason, long? InputTokens, long? OutputTokens)
{
    /// <summary>Whether it ended because the most tokens were reached.</summary>
    public bool IsCutOff => FinishReason == "length";

    /// <summary>Whether the model or a filter refused.</summary>
    public bool IsRefused => Refusal is not null || FinishReason == "content_filter";
}

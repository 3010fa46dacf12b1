using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>A 429 <c>rate_limit_exceeded</c>, with or without word on when to come again. The work is not done.</summary>
/// <param name="Wait">How long the client should wait.</param>
/// <param name="Style">How it is told.</param>
public sealed record RateLimitFault(TimeSpan Wait, RetryAfterStyle Style) : Fault
{
    /// <inheritdoc/>
    public override string Name => Style == RetryAfterStyle.None ? "rate-limit" : $"rate-limit-{Style.ToString().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.FromResult(RetryAfterHeader.Add(OpenAiErrors.RateLimited("this model", limit: 3).ToAnswer(), Wait, Style, clock));
}

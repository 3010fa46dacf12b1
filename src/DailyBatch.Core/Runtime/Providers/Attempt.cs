namespace DailyBatch.Core.Runtime.Providers;

/// <summary>How one attempt ended: with an answer or with a fault.</summary>
internal sealed record Attempt
{
    /// <summary>The answer; null when it failed.</summary>
    public ProviderAnswer? Answer { get; private init; }

    /// <summary>Why it failed; null when there is an answer.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>Whether another attempt can help.</summary>
    public bool MayRetry { get; private init; }

    /// <summary>How long the provider asks to wait; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>It brought an answer.</summary>
    public static Attempt Answered(ProviderAnswer answer) => new() { Answer = answer };

    /// <summary>It failed for good.</summary>
    public static Attempt Refused(Fault fault) => new() { Fault = fault };

    /// <summary>It failed, and the next one may not.</summary>
    public static Attempt Failed(Fault fault, TimeSpan? retryAfter = null) => new() { Fault = fault, MayRetry = true, RetryAfter = retryAfter };
}

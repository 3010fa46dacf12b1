namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What calls of a provider may take.</summary>
internal sealed record ProviderLimits
{
    /// <summary>Calls that may begin in any minute, retries among them.</summary>
    public required int CallsPerMinute { get; init; }

    /// <summary>Calls under way at once.</summary>
    public required int Concurrency { get; init; }

    /// <summary>For a call with its waiting and all its attempts; 10 ms to one day.</summary>
    public required TimeSpan Deadline { get; init; }

    /// <summary>For one attempt, from the first byte sent to the last one received.</summary>
    public required TimeSpan Attempt { get; init; }

    /// <summary>The longest answer that is read, in bytes after decompression.</summary>
    public required long MaxAnswerBytes { get; init; }

    /// <summary>Attempts in all, at least 2.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>About the pause before the second attempt; it doubles from there, with jitter.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause of our own; a provider may ask for a longer one.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);
}

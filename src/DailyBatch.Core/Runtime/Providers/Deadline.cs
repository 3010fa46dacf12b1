namespace DailyBatch.Core.Runtime.Providers;

/// <summary>A span of time that has begun to run. Several calls that answer one question share one.</summary>
internal sealed class Deadline(TimeSpan span, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>The whole span.</summary>
    public TimeSpan Span => span;

    /// <summary>What is left; negative when it has passed.</summary>
    public TimeSpan Remaining => span - clock.GetElapsedTime(_start);
}

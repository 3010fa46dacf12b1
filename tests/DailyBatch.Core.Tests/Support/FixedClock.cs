namespace DailyBatch.Core.Tests.Support;

/// <summary>A clock that stands still until told otherwise.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}

namespace DailyBatch.Core.Tests.Support;

/// <summary>A clock on which a wait up to the horizon is over at once and moves the time on; longer ones (time-outs, deadlines) never go off.</summary>
public sealed class SkippingClock(TimeSpan horizon) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _skipped = [];
    private DateTimeOffset _now = new(2025, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The waits that were skipped, in order.</summary>
    public IReadOnlyList<TimeSpan> Skipped
    {
        get { lock (_gate) return [.. _skipped]; }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Skip(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the time on.</summary>
    public void Pass(TimeSpan time)
    {
        lock (_gate) _now += time;
    }

    private bool Skips(TimeSpan wait)
    {
        if (wait < TimeSpan.Zero || wait > horizon) return false;
        lock (_gate)
        {
            _skipped.Add(wait);
            _now += wait;
        }

        return true;
    }

    private sealed class Skip(SkippingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (clock.Skips(dueTime)) ThreadPool.QueueUserWorkItem(_ => callback(state));
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

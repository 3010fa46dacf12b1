namespace DailyBatch.PublishRig;

/// <summary>A clock on which waits are over at once and move the time on. Waits of one length, the limit of a request, take as long as they say and move nothing.</summary>
public sealed class RushingClock(DateTimeOffset start, TimeSpan real) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now = start;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Rush(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the time on.</summary>
    public void Pass(TimeSpan time)
    {
        lock (_gate) _now += time;
    }

    private sealed class Rush : ITimer
    {
        private readonly RushingClock _clock;
        private readonly TimerCallback _callback;
        private readonly object? _state;
        private readonly ITimer _system;

        public Rush(RushingClock clock, TimerCallback callback, object? state)
        {
            (_clock, _callback, _state) = (clock, callback, state);
            _system = System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan || dueTime == _clock.Real) return _system.Change(dueTime, Timeout.InfiniteTimeSpan);
            _clock.Pass(dueTime);
            ThreadPool.QueueUserWorkItem(_ => _callback(_state));
            return true;
        }

        public void Dispose() => _system.Dispose();

        public ValueTask DisposeAsync() => _system.DisposeAsync();
    }

    private TimeSpan Real => real;
}

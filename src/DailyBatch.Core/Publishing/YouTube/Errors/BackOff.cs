namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>Pauses that double from one second to a minute, spread so that two machines do not come back together.</summary>
/// <param name="clock">Waits.</param>
/// <param name="jitter">Numbers in [0, 1).</param>
internal sealed class BackOff(TimeProvider clock, Func<double> jitter)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The longest wait that YouTube may ask for; with a longer one it is a matter of the next run.</summary>
    public static TimeSpan MostPatience { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Waits before the next try.</summary>
    /// <param name="failures">Failures in a row, from 1.</param>
    /// <param name="asked">What YouTube asks for, at most <see cref="MostPatience"/>.</param>
    /// <param name="token">Ends the waiting.</param>
    public Task WaitAsync(int failures, TimeSpan? asked, CancellationToken token) => Task.Delay(asked ?? Spread(Pause(failures)), clock, token);

    private static TimeSpan Pause(int failures) => failures > 6 ? Longest : TimeSpan.FromTicks(Math.Min(First.Ticks << (failures - 1), Longest.Ticks));

    private TimeSpan Spread(TimeSpan pause) => pause * (0.5 + (jitter() / 2));
}

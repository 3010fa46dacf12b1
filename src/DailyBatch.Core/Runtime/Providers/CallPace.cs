namespace DailyBatch.Core.Runtime.Providers;

/// <summary>
/// Lets at most so many calls begin in any minute and be under way at once, first come, first served.
/// The limiters of the framework do the same by a stopwatch of their own; this one goes by the clock that it is given.
/// </summary>
internal sealed class CallPace(int callsPerMinute, int concurrency, TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _places = new(concurrency);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Queue<long> _begun = new();

    /// <summary>Waits for a turn; dispose it when the call is over.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the turn goes to the next.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken token)
    {
        await _places.WaitAsync(token).ConfigureAwait(false);
        try
        {
            await PassGateAsync(token).ConfigureAwait(false);
            return new Place(_places);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    private async Task PassGateAsync(CancellationToken token)
    {
        await _gate.WaitAsync(token).ConfigureAwait(false);
        try
        {
            if (_begun.Count == callsPerMinute)
            {
                await WaitUntilAMinuteAfterAsync(_begun.Peek(), token).ConfigureAwait(false);
                _begun.Dequeue();
            }

            _begun.Enqueue(clock.GetTimestamp());
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task WaitUntilAMinuteAfterAsync(long begun, CancellationToken token)
    {
        // Timers count whole milliseconds, so one may go off a little early.
        while (Minute - clock.GetElapsedTime(begun) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), clock, token).ConfigureAwait(false);
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}

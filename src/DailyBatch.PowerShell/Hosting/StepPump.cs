using DailyBatch.Core.Runtime;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>Pulls one stream of events on the thread that calls it, and ends the stream's work whenever it is left.</summary>
internal sealed class StepPump : IDisposable
{
    private readonly CancellationTokenSource _leave;
    private readonly IAsyncEnumerator<StepEvent> _events;
    private Task<bool> _next = Task.FromResult(true);

    public StepPump(IAsyncEnumerable<StepEvent> events, CancellationToken stop)
    {
        _leave = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _events = events.GetAsyncEnumerator(_leave.Token);
    }

    /// <summary>The event that <see cref="MoveNext"/> has found.</summary>
    public StepEvent Current => _events.Current;

    /// <summary>Asks for the next event without waiting for it.</summary>
    public void Ask() => _next = _events.MoveNextAsync().AsTask();

    /// <summary>Waits until the answer is there, at most so many milliseconds (-1 for as long as it takes). Throws nothing.</summary>
    public bool Wait(int milliseconds) => Task.WaitAny([_next], milliseconds) >= 0;

    /// <summary>The answer: whether there is an event. Throws what the stage has thrown.</summary>
    public bool MoveNext() => _next.GetAwaiter().GetResult();

    /// <summary>Ends the work and waits for its end: when this returns, no program of the stage runs any more.</summary>
    public void Dispose()
    {
        _leave.Cancel();
        // An iterator that is still on its way to the next event cannot be disposed of.
        ((Task)_next).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        try
        {
            _events.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // That is what was asked for.
        }
        finally
        {
            _leave.Dispose();
        }
    }
}

namespace DailyBatch.PowerShell.Hosting;

/// <summary>
/// Says that the user wants to stop. PowerShell calls StopProcessing from another thread and disposes of the command without waiting for it:
/// both go through one lock, in any order and any number of times.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _source = new();

    public StopSignal() => Token = _source.Token;

    /// <summary>Cancelled when the user stops.</summary>
    public CancellationToken Token { get; }

    /// <summary>Asks all work to end.</summary>
    public void Set()
    {
        lock (_gate)
        {
            _source?.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _source?.Dispose();
            _source = null;
        }
    }
}

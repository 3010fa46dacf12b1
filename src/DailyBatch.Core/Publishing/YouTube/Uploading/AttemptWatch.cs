using DailyBatch.Core.Publishing.YouTube.Errors;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Watches one attempt: ends it when a request takes too long, or when YouTube asks for the same bytes again and again.</summary>
internal sealed class AttemptWatch : IDisposable
{
    private const int MostInVain = 4;

    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _either;
    private readonly TimeSpan _requestTime;
    private readonly long _known;
    private int _inVain;

    /// <summary>Begins to watch.</summary>
    /// <param name="known">The most bytes that YouTube was known to have.</param>
    /// <param name="requestTime">What one request may take.</param>
    /// <param name="clock">The time.</param>
    /// <param name="token">Stops it from outside.</param>
    public AttemptWatch(long known, TimeSpan requestTime, TimeProvider clock, CancellationToken token)
    {
        (_known, _requestTime, Best) = (known, requestTime, known);
        _limit = new(requestTime, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(token, _limit.Token);
    }

    /// <summary>Ends the attempt.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>The most bytes that YouTube said it has.</summary>
    public long Best { get; private set; }

    /// <summary>Whether it came forward at all.</summary>
    public bool Advanced => Best > _known;

    /// <summary>Why the watch ended it; null when it did not.</summary>
    public Exception? Reason => _inVain >= MostInVain ? new NoProgressException() : _limit.IsCancellationRequested ? new TimeoutException() : null;

    /// <summary>A question was answered. What it tells to be there counts, also of a piece whose own answer never came.</summary>
    /// <param name="bytes">How many bytes YouTube has.</param>
    public void Asked(long bytes)
    {
        Best = Math.Max(Best, bytes);
        _limit.CancelAfter(_requestTime);
    }

    /// <summary>A piece was answered.</summary>
    /// <param name="bytes">How many bytes YouTube has.</param>
    public void Answered(long bytes)
    {
        if (bytes > Best) (Best, _inVain) = (bytes, 0);
        else _inVain++;
        if (_inVain >= MostInVain) _limit.Cancel();
        else _limit.CancelAfter(_requestTime);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _either.Dispose();
        _limit.Dispose();
    }
}

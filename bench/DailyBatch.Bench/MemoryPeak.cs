namespace DailyBatch.Bench;

/// <summary>The most memory that this process holds above what it held at the start; looked at twenty times a second.</summary>
internal sealed class MemoryPeak : IDisposable
{
    private const double Million = 1e6;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    private readonly long _start;
    private readonly Timer _timer;
    private long _most;

    public MemoryPeak()
    {
        GC.Collect();
        _start = _most = Environment.WorkingSet;
        _timer = new(_ => Look(), null, Pace, Pace);
    }

    /// <summary>The most so far.</summary>
    public double Megabytes
    {
        get
        {
            Look();
            return (_most - _start) / Million;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look() => _most = Math.Max(_most, Environment.WorkingSet);
}

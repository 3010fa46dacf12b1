namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// Counts rounds of mending. A story that failed yesterday is taken up where it stopped: its answers were kept and cost nothing again,
/// so they do not count against today's rounds. Without that it would fail the same way for ever.
/// </summary>
internal sealed class PaidRounds(int most, Func<int> paid)
{
    private const int MostKept = 12;

    private int _before = paid();
    private int _counted;

    /// <summary>Rounds begun, whether paid for now or before.</summary>
    public int Begun { get; private set; }

    /// <summary>The number of the last round that may come, if every one from now on is paid for.</summary>
    public int Last => Begun - 1 - _counted + most;

    /// <summary>Begins a round; false when there were enough.</summary>
    public bool Next()
    {
        if (Begun > 0 && paid() > _before) _counted++;
        if (_counted >= most || Begun >= MostKept) return false;
        _before = paid();
        Begun++;
        return true;
    }
}

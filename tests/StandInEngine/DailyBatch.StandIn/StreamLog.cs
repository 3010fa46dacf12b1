using System.Collections;

namespace DailyBatch.StandIn;

/// <summary>What came out of one stream so far. May be read while the run goes on.</summary>
/// <typeparam name="T">The kind of its records.</typeparam>
public sealed class StreamLog<T> : IReadOnlyList<T>
{
    private readonly List<T> _all = [];

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (_all) return _all.Count;
        }
    }

    /// <inheritdoc/>
    public T this[int index]
    {
        get
        {
            lock (_all) return _all[index];
        }
    }

    /// <summary>All records up to now.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        lock (_all) return _all.ToList().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(T record)
    {
        lock (_all) _all.Add(record);
    }
}

using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Journal;

/// <summary>Every request of a server in the order of arrival, also those that a fault took. Safe to read while the server works.</summary>
public sealed class RequestJournal
{
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private readonly List<JournalEntry> _entries = [];
    private int _inFlight;
    private int _mostInFlight;

    internal RequestJournal(TimeProvider clock) => _clock = clock;

    /// <summary>A copy of what is there now.</summary>
    public IReadOnlyList<JournalEntry> Entries
    {
        get { lock (_gate) return [.. _entries]; }
    }

    /// <summary>How many requests there were.</summary>
    public int Count
    {
        get { lock (_gate) return _entries.Count; }
    }

    /// <summary>For how many the work was done: what a real service would have charged for.</summary>
    public int WorkDone
    {
        get { lock (_gate) return _entries.Count(entry => entry.WorkDone); }
    }

    /// <summary>The most requests that were open at the same time.</summary>
    public int MostInFlight
    {
        get { lock (_gate) return _mostInFlight; }
    }

    /// <summary>The requests for one purpose.</summary>
    public IReadOnlyList<JournalEntry> For(string purpose) => [.. Entries.Where(entry => entry.Purpose == purpose)];

    internal int Arrive()
    {
        lock (_gate)
        {
            _mostInFlight = Math.Max(_mostInFlight, ++_inFlight);
            _entries.Add(new() { Number = _entries.Count + 1, Time = _clock.GetUtcNow(), InFlight = _inFlight });
            return _entries.Count;
        }
    }

    internal void Note(int number, FakeRequest request, string? purpose = null, DueFaults? faults = null) => Change(number, entry => entry with
    {
        Method = request.Method,
        Path = request.Path,
        Query = request.Query,
        Headers = SecretMask.Hide(request.Headers),
        Body = request.Body,
        Purpose = purpose,
        Faults = faults?.Names ?? [],
    });

    internal void Worked(int number) => Change(number, entry => entry with { WorkDone = true });

    internal void Fail(int number, string reason) => Change(number, entry => entry with { Failure = reason });

    /// <summary>A later end corrects an earlier one: a client may leave while the last bytes are on their way.</summary>
    internal void End(int number, ExchangeEnd end, int? status) => Change(number, entry =>
    {
        if (entry.End == ExchangeEnd.Open) _inFlight--;
        return entry with { End = end, Status = status ?? entry.Status };
    });

    private void Change(int number, Func<JournalEntry, JournalEntry> change)
    {
        lock (_gate) _entries[number - 1] = change(_entries[number - 1]);
    }
}

using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>What a run knows of its places while it works; read and written by several works at once.</summary>
internal sealed class DayBoard(IReadOnlyList<BatchEntry> entries)
{
    private readonly Lock _gate = new();
    private readonly Episode?[] _episodes = new Episode?[entries.Count];
    private readonly List<Fault> _failures = [];
    private readonly HashSet<int> _failed = [];
    private readonly HashSet<int> _worked = [];

    /// <summary>Why nothing more can work; null while something can.</summary>
    public Fault? Stopped { get; private set; }

    /// <summary>What failed.</summary>
    public IReadOnlyList<Fault> Failures => _failures;

    /// <summary>The episodes that are there, in their places.</summary>
    public IReadOnlyList<Episode> Episodes => [.. _episodes.OfType<Episode>()];

    /// <summary>Those that this run brought to its goal.</summary>
    public IReadOnlyList<string> Made => [.. Indices().Where(i => _worked.Contains(i) && !_failed.Contains(i)).Select(i => entries[i].EpisodeId)];

    /// <summary>Those that had nothing left to do.</summary>
    public IReadOnlyList<string> AlreadyDone => [.. Indices().Where(i => !_worked.Contains(i) && !_failed.Contains(i)).Select(i => entries[i].EpisodeId)];

    /// <summary>The episode of a place; null when it is not there or has failed.</summary>
    public Episode? Open(int place) => _failed.Contains(place) ? null : _episodes[place];

    /// <summary>Puts an episode in its place.</summary>
    public void Put(int place, Episode episode, bool worked)
    {
        lock (_gate)
        {
            _episodes[place] = episode;
            if (worked) _worked.Add(place);
        }
    }

    /// <summary>Notes a failure; a full disk or a missing tool stops the others too, because they cannot do better.</summary>
    public void Fail(int place, Fault fault)
    {
        lock (_gate)
        {
            _failed.Add(place);
            _failures.Add(fault);
            if (fault.Id is "DiskFull" or "StorageNotWritable" || fault.Kind == FaultKind.ToolMissing) Stopped ??= fault;
        }
    }

    private IEnumerable<int> Indices() => Enumerable.Range(0, entries.Count).Where(i => _episodes[i] is not null);
}

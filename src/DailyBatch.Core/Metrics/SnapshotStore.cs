using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>All snapshots, one file for each UTC day, one line each, only ever added to.</summary>
internal sealed class SnapshotStore(string folder)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Adds snapshots; those of one day are added in one write.</summary>
    /// <exception cref="FaultException">The file cannot be written.</exception>
    public async Task AddAsync(IEnumerable<MetricSnapshot> snapshots, CancellationToken token)
    {
        foreach (var day in snapshots.GroupBy(s => DayOf(s.TakenAt)))
            await JsonLines.AddAsync(PathOf(day.Key), day, token).ConfigureAwait(false);
    }

    /// <summary>All snapshots of the days from one instant to another, oldest first.</summary>
    /// <exception cref="FaultException">A file cannot be read.</exception>
    public async Task<IReadOnlyList<MetricSnapshot>> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var found = new List<MetricSnapshot>();
        for (var day = DayOf(from); day <= DayOf(to); day = day.AddDays(1))
            found.AddRange((await JsonLines.ReadAsync<MetricSnapshot>(PathOf(day), token).ConfigureAwait(false)).Where(s => s.EpisodeId is not null));
        return [.. found.OrderBy(s => s.TakenAt)];
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private string PathOf(DateOnly day) => Path.Combine(folder, day.ToString(DayFormat, CultureInfo.InvariantCulture) + ".jsonl");
}

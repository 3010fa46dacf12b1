namespace DailyBatch.Core.Metrics;

/// <summary>The snapshots near some moments, as one round needs them: each day's file is read once.</summary>
internal sealed class SnapshotWindow(SnapshotStore store)
{
    private readonly Dictionary<DateOnly, ILookup<string, MetricSnapshot>> _days = [];

    /// <summary>The snapshots of an episode that can say something about one of its ages, oldest first.</summary>
    public async Task<IReadOnlyList<MetricSnapshot>> NearAsync(string episodeId, DateTimeOffset at, CancellationToken token)
    {
        var (first, last) = (DayOf(at - CountsDerivation.Reach), DayOf(at + CountsDerivation.Reach));
        var near = new List<MetricSnapshot>((await DayAsync(first, token).ConfigureAwait(false))[episodeId]);
        if (last != first) near.AddRange((await DayAsync(last, token).ConfigureAwait(false))[episodeId]);
        return near;
    }

    private async Task<ILookup<string, MetricSnapshot>> DayAsync(DateOnly day, CancellationToken token)
    {
        if (_days.TryGetValue(day, out var known)) return known;
        var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        return _days[day] = (await store.ReadAsync(start, start, token).ConfigureAwait(false)).ToLookup(s => s.EpisodeId);
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}

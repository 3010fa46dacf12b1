namespace DailyBatch.Core.Metrics;

/// <summary>Derives the counts at an age from snapshots. What cannot be derived is missing, never guessed.</summary>
/// <param name="changes">UTC days on which views began to be counted in another way.</param>
internal sealed class CountsDerivation(IReadOnlyList<DateOnly> changes)
{
    /// <summary>The ages at which counts are wanted.</summary>
    public static readonly IReadOnlyList<TimeSpan> Ages = [TimeSpan.FromHours(24), TimeSpan.FromHours(72), TimeSpan.FromDays(7)];

    /// <summary>A snapshot further from the age than this says nothing about it.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromHours(3);

    // A single reading from 23 to 27 hours counts as one of 24 hours; one later than that has no business with it.
    private static readonly TimeSpan Before = TimeSpan.FromHours(1);

    // YouTube's days end at midnight Pacific.
    private static readonly TimeSpan EndOfPacificDay = TimeSpan.FromHours(8);

    /// <summary>The counts at an age; null when no snapshots are near enough, or counting changed in the video's time up to then.</summary>
    /// <param name="snapshots">Snapshots of one video, oldest first.</param>
    /// <param name="publishedAt">When it became public, as read back.</param>
    /// <param name="age">The age.</param>
    public CountsAtAge? At(IReadOnlyList<MetricSnapshot> snapshots, DateTimeOffset publishedAt, TimeSpan age)
    {
        var at = publishedAt + age;
        if (changes.Any(day => IsAcross(day, publishedAt, at))) return null;
        var before = snapshots.LastOrDefault(s => s.TakenAt <= at && at - s.TakenAt <= Reach);
        var after = snapshots.FirstOrDefault(s => s.TakenAt >= at && s.TakenAt - at <= Reach);
        if (before is not null && after is not null) return Between(before, after, at);
        return after is not null ? Single(after, at) : before is not null && at - before.TakenAt <= Before ? Single(before, at) : null;
    }

    private static bool IsAcross(DateOnly day, DateTimeOffset publishedAt, DateTimeOffset at)
    {
        var start = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        return publishedAt < start + TimeSpan.FromDays(1) + EndOfPacificDay && at > start;
    }

    private static CountsAtAge Single(MetricSnapshot s, DateTimeOffset at) => new(s.Views, s.Likes, s.Comments, (s.TakenAt - at).Duration());

    private static CountsAtAge Between(MetricSnapshot before, MetricSnapshot after, DateTimeOffset at)
    {
        var gap = after.TakenAt - before.TakenAt;
        var share = gap > TimeSpan.Zero ? (at - before.TakenAt) / gap : 0;
        return new(Count(before.Views, after.Views, share), Count(before.Likes, after.Likes, share), Count(before.Comments, after.Comments, share), gap);
    }

    private static long? Count(long? before, long? after, double share) =>
        before is { } a && after is { } b ? (long)Math.Round(a + (b - a) * share, MidpointRounding.AwayFromZero) : null;
}

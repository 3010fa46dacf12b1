using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Metrics;

/// <summary>What readings and snapshots change on an episode. A figure that was derived once stays.</summary>
internal sealed class EpisodeMeasuring(CountsDerivation derivation)
{
    /// <summary>The episode with what was read back of its publication; null when nothing has changed.</summary>
    /// <param name="episode">An episode with a video.</param>
    /// <param name="reading">What YouTube says; null when it no longer knows the video.</param>
    /// <param name="now">When that was.</param>
    public static Episode? Published(Episode episode, VideoReading? reading, DateTimeOffset now)
    {
        var before = episode.Publication!;
        var after = before with
        {
            PublishedAt = reading is { IsPublic: true, PublishedAt: { } at } ? at.ToOffset(before.PlannedAt.Offset) : before.PublishedAt,
            GoneAt = IsGone(before, reading, now) ? before.GoneAt ?? now : reading is null ? before.GoneAt : null,
        };
        return after == before ? null : episode with { Publication = after };
    }

    /// <summary>The episode with the figures that its snapshots give; null when there are no new ones.</summary>
    /// <param name="episode">An episode that was read back.</param>
    /// <param name="snapshots">Its snapshots, oldest first.</param>
    public Episode? Measured(Episode episode, IReadOnlyList<MetricSnapshot> snapshots)
    {
        if (episode.Publication?.PublishedAt is not { } publishedAt) return null;
        var before = episode.Measures ?? new(null, null, null, null, null);
        var after = before;
        if (after.Views24h is null && derivation.At(snapshots, publishedAt, CountsDerivation.Ages[0]) is { } day)
            after = after with { Views24h = day.Views, Likes24h = day.Likes, Comments24h = day.Comments, Gap24h = day.Gap };
        if (after.Views72h is null && derivation.At(snapshots, publishedAt, CountsDerivation.Ages[1]) is { } three)
            after = after with { Views72h = three.Views, Likes72h = three.Likes, Comments72h = three.Comments, Gap72h = three.Gap };
        if (after.Views7d is null && derivation.At(snapshots, publishedAt, CountsDerivation.Ages[2]) is { } week)
            after = after with { Views7d = week.Views, Likes7d = week.Likes, Comments7d = week.Comments, Gap7d = week.Gap };
        return after == before ? null : episode with { Measures = after };
    }

    /// <summary>The episode with what a report tells of it; null when there is nothing new. A report that lacks a figure never takes the place of one that has it.</summary>
    /// <param name="episode">An episode.</param>
    /// <param name="lifetime">What was told.</param>
    public static Episode? Reported(Episode episode, LifetimeMeasures lifetime)
    {
        var before = episode.Measures ?? new(null, null, null, null, null);
        var isNews = before.Lifetime is not { } known || (known.TakenAt < lifetime.TakenAt && lifetime.LacksNothingOf(known));
        return lifetime.IsEmpty || !isNews ? null : episode with { Measures = before with { Lifetime = lifetime } };
    }

    /// <summary>Ages whose figures are still wanted and may be derived by now.</summary>
    public static IEnumerable<TimeSpan> Due(Episode episode, DateTimeOffset now)
    {
        if (episode.Publication?.PublishedAt is not { } publishedAt) return [];
        var m = episode.Measures;
        return CountsDerivation.Ages.Zip([m?.Views24h, m?.Views72h, m?.Views7d])
            .Where(due => due.Second is null && now >= publishedAt + due.First)
            .Select(due => due.First);
    }

    // A video that waits for its hour is private too, and one that was never public has not gone.
    private static bool IsGone(EpisodePublication before, VideoReading? reading, DateTimeOffset now) => reading switch
    {
        null => before.PlannedAt <= now,
        { IsPublic: true } => false,
        { PublishAt: not null } => false,
        _ => before.PublishedAt is not null,
    };
}

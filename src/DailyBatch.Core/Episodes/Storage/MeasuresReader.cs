using System.Globalization;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>The figures of an episode from its stored file.</summary>
internal static class MeasuresReader
{
    private static readonly EpisodeMeasures None = new(null, null, null, null, null);

    /// <summary>The figures; null when there are none.</summary>
    public static EpisodeMeasures? Read(MetadataDocument? m)
    {
        if (m is null) return null;
        var measures = new EpisodeMeasures(m.Views24h, m.Likes24h, m.Comments24h, Seconds(m.AvgViewDuration24h), m.AvgViewPercent24h)
        {
            Gap24h = Seconds(m.Gap24hSeconds),
            EngagedViews24h = m.EngagedViews24h,
            Views72h = m.Views72h,
            Likes72h = m.Likes72h,
            Comments72h = m.Comments72h,
            Gap72h = Seconds(m.Gap72hSeconds),
            Views7d = m.Views7d,
            Likes7d = m.Likes7d,
            Comments7d = m.Comments7d,
            Gap7d = Seconds(m.Gap7dSeconds),
            Lifetime = Lifetime(m),
        };
        return measures == None ? null : measures;
    }

    // Without its moment nobody knows what such a figure tells.
    private static LifetimeMeasures? Lifetime(MetadataDocument m) =>
        DateTimeOffset.TryParse(m.LifetimeTakenAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var takenAt)
            ? new(m.LifetimeViews, m.LifetimeEngagedViews, Seconds(m.LifetimeAvgViewDuration), m.LifetimeAvgViewPercent, takenAt)
            : null;

    private static TimeSpan? Seconds(double? seconds) => seconds is { } s ? TimeSpan.FromSeconds(s) : null;
}

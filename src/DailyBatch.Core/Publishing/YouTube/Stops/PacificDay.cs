using NodaTime;

namespace DailyBatch.Core.Publishing.YouTube.Stops;

/// <summary>Days as YouTube counts its quota and reports: they end at midnight in Los Angeles.</summary>
internal static class PacificDay
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    /// <summary>The day of an instant.</summary>
    public static DateOnly Of(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(Zone).Date.ToDateOnly();

    /// <summary>When the day of an instant ends.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset instant) =>
        Zone.AtStartOfDay(Instant.FromDateTimeOffset(instant).InZone(Zone).Date.PlusDays(1)).ToDateTimeOffset().ToUniversalTime();
}

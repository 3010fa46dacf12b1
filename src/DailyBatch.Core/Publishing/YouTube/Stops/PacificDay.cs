using NodaTime;

namespace DailyBatch.Core.Publishing.YouTube.Stops;

/// <summary>Days as YouTube counts its quota: they end at midnight in Los Angeles.</summary>
internal static class PacificDay
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    /// <summary>When the day of an instant ends.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset instant) =>
        Zone.AtStartOfDay(Instant.FromDateTimeOffset(instant).InZone(Zone).Date.PlusDays(1)).ToDateTimeOffset().ToUniversalTime();
}

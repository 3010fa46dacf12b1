using NodaTime;
using NodaTime.TimeZones;

namespace DailyBatch.Core.Scheduling;

/// <summary>
/// The one place where a local time becomes an instant. NodaTime's zone data alone decide: the platform's can be of another version,
/// and in an overlap it takes the second instant where NodaTime takes the first.
/// </summary>
internal static class LocalTimeResolver
{
    /// <summary>
    /// The rule of this project for times that a zone does not have exactly once.
    /// <list type="bullet">
    /// <item>Gap (the clock jumps over it, in spring): shifted forward by the gap's length. 01:30 on the night when 01:00 becomes 02:00 is 02:30.</item>
    /// <item>Overlap (the clock shows it twice, in autumn): the earlier of the two instants.</item>
    /// </list>
    /// </summary>
    private static readonly ZoneLocalMappingResolver EarlierOrShiftedForward =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>The instant at which a zone's clock shows a time, with the offset of that moment.</summary>
    public static DateTimeOffset Resolve(DateOnly date, TimeOnly time, DateTimeZone zone) =>
        (LocalDate.FromDateOnly(date) + LocalTime.FromTimeOnly(time)).InZone(zone, EarlierOrShiftedForward).ToDateTimeOffset();

    /// <summary>The date that a zone's calendar shows at an instant.</summary>
    public static DateOnly DateAt(DateTimeOffset instant, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(instant).InZone(zone).Date.ToDateOnly();

    /// <summary>What a zone's clock shows at an instant, with the offset of that moment.</summary>
    public static DateTimeOffset LocalAt(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb[zone]).ToDateTimeOffset();
}

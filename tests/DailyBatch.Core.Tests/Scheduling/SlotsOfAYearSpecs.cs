using System.Globalization;
using DailyBatch.Core.Scheduling;
using NodaTime;
using NodaTime.TimeZones;
using static DailyBatch.Core.Tests.Scheduling.CalendarBench;

namespace DailyBatch.Core.Tests.Scheduling;

public sealed class SlotsOfAYearSpecs
{
    public static TheoryData<string> Zones => ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"];

    // Every quarter of an hour, so that gaps and overlaps of 30 and of 60 minutes are hit at their edges and inside.
    private static readonly string[] Quarters =
        [.. Enumerable.Range(0, 96).Select(i => new TimeOnly(i / 4, i % 4 * 15).ToString("HH:mm", CultureInfo.InvariantCulture))];

    [Theory, MemberData(nameof(Zones))]
    public void Instants_only_go_forward(string zone)
    {
        var instants = Year(zone).Select(slot => slot.Utc).ToArray();

        instants.Zip(instants.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
    }

    [Theory, MemberData(nameof(Zones))]
    public void The_clock_shows_the_configured_time_outside_gaps(string zone)
    {
        var wrong = Year(zone).Where(slot => Mapping(slot).Count > 0 && TimeOnly.FromDateTime(slot.Local.DateTime) != slot.Time);

        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Zones))]
    public void In_a_gap_the_time_is_shifted_forward_by_its_length(string zone)
    {
        var inGap = Year(zone).Where(slot => Mapping(slot).Count == 0).ToArray();

        inGap.ShouldNotBeEmpty();
        foreach (var slot in inGap)
        {
            var jump = Mapping(slot).LateInterval.WallOffset - Mapping(slot).EarlyInterval.WallOffset;
            slot.Local.DateTime.ShouldBe(slot.Date.ToDateTime(slot.Time) + jump.ToTimeSpan());
        }
    }

    [Theory, MemberData(nameof(Zones))]
    public void In_an_overlap_it_is_the_earlier_instant(string zone)
    {
        var inOverlap = Year(zone).Where(slot => Mapping(slot).Count == 2).ToArray();

        inOverlap.ShouldNotBeEmpty();
        inOverlap.ShouldAllBe(slot => slot.Local == Mapping(slot).First().ToDateTimeOffset());
    }

    [Theory, MemberData(nameof(Zones))]
    public void Only_times_that_a_gap_moves_onto_another_are_missing(string zone)
    {
        var offered = Year(zone).Select(slot => slot.Utc).ToHashSet();
        var meant = from day in Days
                    from quarter in Quarters
                    let local = LocalDate.FromDateOnly(day) + LocalTime.FromTimeOnly(TimeOnly.ParseExact(quarter, "HH:mm"))
                    select local.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToDateTimeOffset().ToUniversalTime();

        offered.SetEquals(meant).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29", "01:30", "2026-03-29T01:30:00Z")]
    [InlineData("Europe/London", "2026-10-25", "01:30", "2026-10-25T00:30:00Z")]
    [InlineData("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30:00Z")]
    [InlineData("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00Z")]
    [InlineData("Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22T02:30:00Z")]
    [InlineData("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15T01:30:00Z")]
    [InlineData("Africa/Casablanca", "2026-03-01", "11:00", "2026-03-01T11:00:00Z")]
    [InlineData("Africa/Casablanca", "2026-05-01", "11:00", "2026-05-01T10:00:00Z")]
    public void Known_nights_have_the_documented_instant(string zone, string date, string time, string instant) =>
        Calendar(zone, slots: time).SlotsOf(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Nothing)
            .ShouldHaveSingleItem().Utc.ShouldBe(At(instant));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void The_process_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Texts();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Texts().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Texts() => [.. Year("Europe/London").Where(s => s.Time.Minute == 30).Select(s => Rfc3339.Format(s.Local))];

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, 365).Select(Day(2026, 1, 1).AddDays);

    private static IEnumerable<PostingSlot> Year(string zone)
    {
        var calendar = Calendar(zone, slots: Quarters);
        return Days.SelectMany(day => calendar.SlotsOf(day, Nothing));
    }

    private static ZoneLocalMapping Mapping(PostingSlot slot) => DateTimeZoneProviders.Tzdb[slot.TimeZone]
        .MapLocal(LocalDate.FromDateOnly(slot.Date) + LocalTime.FromTimeOnly(slot.Time));
}

using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;
using static DailyBatch.Core.Tests.Scheduling.CalendarBench;

namespace DailyBatch.Core.Tests.Scheduling;

public sealed class SlotCalendarSpecs
{
    private static readonly DateOnly Today = Day(2025, 11, 22);
    private static readonly DateOnly Tomorrow = Day(2025, 11, 23);

    [Fact]
    public void A_date_has_its_slots_in_order_with_local_time_and_instant()
    {
        var slots = Calendar("America/New_York", slots: ["22", "9:30"]).SlotsOf(Tomorrow, Nothing);

        slots.Select(s => Rfc3339.Format(s.Utc)).ShouldBe(["2025-11-23T14:30:00Z", "2025-11-24T03:00:00Z"]);
        slots[0].ShouldBe(new PostingSlot(Tomorrow, new(9, 30), "America/New_York", new(2025, 11, 23, 9, 30, 0, TimeSpan.FromHours(-5)), SlotStatus.Free, null));
    }

    [Fact]
    public void Todays_slots_that_passed_or_are_too_near_cannot_be_used() =>
        Calendar(now: "2025-11-22T13:45:00Z", lead: 30).SlotsOf(Today, Nothing).Select(s => s.Status)
            .ShouldBe([SlotStatus.Passed, SlotStatus.Passed, SlotStatus.Free, SlotStatus.Free, SlotStatus.Free]);

    [Theory]
    [InlineData("2025-11-22T13:30:00Z", true)]
    [InlineData("2025-11-22T13:30:01Z", false)]
    public void A_slot_exactly_at_the_minimum_lead_can_be_used(string now, bool free) =>
        Calendar(now: now, lead: 30).SlotsOf(Today, Nothing)[1].IsFree.ShouldBe(free);

    [Fact]
    public void A_taken_slot_names_its_holder_even_when_it_has_passed()
    {
        var slots = Calendar().SlotsOf(Today, [new(At("2025-11-22T11:00:00Z"), "episode_a")]);

        slots[0].ShouldSatisfyAllConditions(s => s.Status.ShouldBe(SlotStatus.Taken), s => s.EpisodeId.ShouldBe("episode_a"));
    }

    [Fact]
    public void Taken_is_decided_by_the_instant_and_not_by_its_text() =>
        Calendar().FreeSlots(Tomorrow, [new(At("2025-11-23T19:30:00+05:30"), "episode_a")])
            .Select(s => s.Time.Hour).ShouldBe([11, 18, 20, 22]);

    [Fact]
    public void A_weekday_can_have_other_times_or_none()
    {
        var calendar = Calendar(new ScheduleSettings { Weekdays = { ["sunday"] = [], ["Monday"] = ["7:15"] } });

        calendar.SlotsOf(Tomorrow, Nothing).ShouldBeEmpty();
        calendar.SlotsOf(Tomorrow.AddDays(1), Nothing).ShouldHaveSingleItem().Time.ShouldBe(new(7, 15));
        calendar.SlotsOf(Tomorrow.AddDays(2), Nothing).Count.ShouldBe(5);
    }

    [Fact]
    public void Two_times_that_a_gap_moves_together_make_one_slot()
    {
        var slots = Calendar(slots: ["00:30", "1:30", "2:30"]).SlotsOf(Day(2026, 3, 29), Nothing);

        slots.Select(s => s.Time.Hour).ShouldBe([0, 1]);
        slots[1].Local.ShouldBe(new DateTimeOffset(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_gap_that_changes_the_order_of_times_leaves_slots_in_order() =>
        Calendar(slots: ["1:45", "2:15"]).SlotsOf(Day(2026, 3, 29), Nothing).Select(s => s.Local.TimeOfDay)
            .ShouldBe([new(2, 15, 0), new(2, 45, 0)]);

    [Fact]
    public void A_date_that_a_zone_skips_has_no_slots() => Calendar("Pacific/Apia").SlotsOf(Day(2011, 12, 30), Nothing).ShouldBeEmpty();

    [Fact]
    public void The_ends_of_the_calendar_have_no_slots()
    {
        Calendar("Asia/Tokyo").SlotsOf(DateOnly.MinValue, Nothing).ShouldBeEmpty();
        Calendar("America/New_York").SlotsOf(DateOnly.MaxValue, Nothing).ShouldBeEmpty();
        Refusal(() => Calendar().Choose(DateOnly.MaxValue, null, Nothing, nextDay: true)).Id.ShouldBe("NoFreeSlot");
    }

    [Theory]
    [InlineData("Pacific/Auckland", "2025-11-23")]
    [InlineData("America/New_York", "2025-11-22")]
    public void Today_is_the_date_in_the_channels_zone(string zone, string date) =>
        Calendar(zone).Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(date);

    [Fact]
    public void A_past_date_is_refused_with_the_zones_today()
    {
        var fault = Refusal(() => Calendar("Pacific/Auckland").EnsureNotPast(Today));

        fault.Id.ShouldBe("DateInPast");
        fault.Message.ShouldBe("2025-11-22 is in the past: today in Pacific/Auckland is 2025-11-23.");
    }

    [Fact]
    public void As_many_slots_as_asked_for_come_from_the_front() =>
        Calendar().EnoughSlots(2, Tomorrow, [new(At("2025-11-23T11:00:00Z"), "episode_a")]).Select(s => s.Time.Hour).ShouldBe([14, 18]);

    [Fact]
    public void More_videos_than_free_slots_are_refused_with_the_slots()
    {
        var fault = Refusal(() => Calendar().EnoughSlots(6, Tomorrow, Nothing));

        fault.Id.ShouldBe("NotEnoughSlots");
        fault.Text.ShouldBe("6 videos were asked for 2025-11-23, but only 5 slots are free: 11:00, 14:00, 18:00, 20:00, 22:00. Ask for fewer, add slots to schedule.slots, or take another date.");
    }

    [Fact]
    public void A_day_without_any_slot_is_said_to_have_none() =>
        Refusal(() => Calendar(new ScheduleSettings { Weekdays = { ["sunday"] = [] } }).EnoughSlots(1, Tomorrow, Nothing))
            .Message.ShouldBe("1 video was asked for 2025-11-23, but that day has no posting slots.");

    [Theory]
    [InlineData("2025-11-23T18:00:00Z", 18)]
    [InlineData("2025-11-23T14:00:00Z", 20)]
    [InlineData("2025-11-23T22:00:00Z", 11)]
    [InlineData("2025-11-20T18:00:00Z", 11)]
    [InlineData(null, 11)]
    public void The_planned_slot_is_chosen_or_the_next_free_one_or_the_first_of_the_date(string? planned, int hour)
    {
        IReadOnlyCollection<TakenSlot> taken = planned == "2025-11-23T18:00:00Z" ? Nothing :
        [
            new(At("2025-11-23T14:00:00Z"), "episode_a"), new(At("2025-11-23T18:00:00Z"), "episode_b"), new(At("2025-11-23T22:00:00Z"), "episode_c"),
        ];

        Calendar().Choose(Tomorrow, planned is null ? null : At(planned), taken, nextDay: false).Time.Hour.ShouldBe(hour);
    }

    [Fact]
    public void Without_a_free_slot_the_fault_says_who_holds_each()
    {
        var calendar = Calendar(now: "2025-11-22T12:00:00Z", slots: ["11", "14", "18"]);

        var fault = Refusal(() => calendar.Choose(Today, null, [new(At("2025-11-22T14:00:00Z"), "episode_a"), new(At("2025-11-22T18:00:00Z"), "episode_b")], false));

        fault.Id.ShouldBe("NoFreeSlot");
        fault.Message.ShouldBe("No slot of Saturday 2025-11-22 is free: 11:00 has passed or is too near, 14:00 is held by episode_a, 18:00 is held by episode_b.");
    }

    [Fact]
    public void The_rest_can_go_to_the_following_days()
    {
        var calendar = Calendar(new ScheduleSettings { Slots = ["11"], Weekdays = { ["monday"] = [] } });

        calendar.Choose(Tomorrow, At("2025-11-23T11:00:00Z"), [new(At("2025-11-23T11:00:00Z"), "episode_a")], nextDay: true)
            .Date.ShouldBe(Day(2025, 11, 25));
    }

    [Fact]
    public void A_schedule_without_a_single_slot_ends_the_search()
    {
        var settings = new ScheduleSettings();
        foreach (var day in Enum.GetNames<DayOfWeek>()) settings.Weekdays[day] = [];

        Refusal(() => Calendar(settings).Choose(Tomorrow, null, Nothing, nextDay: true)).Message
            .ShouldBe("Sunday 2025-11-23 has no posting slots, nor has one of the 366 days after it.");
    }

    [Fact]
    public void The_next_open_date_is_the_first_with_a_free_slot()
    {
        Calendar().NextOpenDate(1, Nothing).ShouldBe(Today);
        Calendar(now: "2025-11-22T21:45:00Z").NextOpenDate(1, Nothing).ShouldBe(Tomorrow);
    }

    [Fact]
    public void The_next_open_date_has_a_slot_for_each_video_or_where_no_day_has_for_one()
    {
        var calendar = Calendar(now: "2025-11-22T15:00:00Z");

        calendar.NextOpenDate(3, Nothing).ShouldBe(Today);
        calendar.NextOpenDate(4, Nothing).ShouldBe(Tomorrow);
        calendar.NextOpenDate(99, Nothing).ShouldBe(Today);
    }

    [Fact]
    public void Choosing_on_a_past_date_is_refused() =>
        Refusal(() => Calendar().Choose(Today.AddDays(-1), null, Nothing, nextDay: true)).Id.ShouldBe("DateInPast");

    private static Fault Refusal(Action action) => Should.Throw<FaultException>(action).Fault;
}

using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Scheduling;

/// <summary>What can be wrong with dates and slots, in words.</summary>
internal static class SlotFaults
{
    /// <summary>A date before today.</summary>
    public static FaultException DateInPast(DateOnly date, DateOnly today, string zone) => new(new Fault(
        "DateInPast", FaultKind.InvalidInput,
        $"{Day(date)} is in the past: today in {zone} is {Day(today)}.",
        "Give today's date or a later one.",
        Day(date)));

    /// <summary>More videos than free slots.</summary>
    /// <param name="count">Videos that want a slot.</param>
    /// <param name="planned">Videos of the same date that were planned before and have theirs.</param>
    /// <param name="date">The date.</param>
    /// <param name="free">Its free slots.</param>
    /// <param name="all">All its slots.</param>
    public static FaultException NotEnoughSlots(int count, int planned, DateOnly date, IReadOnlyList<PostingSlot> free, IReadOnlyList<PostingSlot> all) => new(new Fault(
        "NotEnoughSlots", FaultKind.InvalidInput,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count + planned} {(count + planned == 1 ? "video was" : "videos were")} asked for {Day(date)}{(planned > 0 ? $", where {planned} {(planned == 1 ? "is" : "are")} planned already" : "")}, but {HowMany(free, all)}."),
        $"{(free.Count > 0 ? "Ask for fewer, add" : "Add")} slots to schedule.slots, or take another date.",
        Day(date)));

    /// <summary>Not one free slot for a video.</summary>
    /// <param name="date">The date asked for.</param>
    /// <param name="slots">Its slots.</param>
    /// <param name="following">How many following days were looked at as well.</param>
    public static FaultException NoFreeSlot(DateOnly date, IReadOnlyList<PostingSlot> slots, int following) => new(new Fault(
        "NoFreeSlot", FaultKind.Conflict,
        slots.Count == 0
            ? $"{WeekdayAndDay(date)} has no posting slots{AndAfter("has", following)}."
            : $"No slot of {WeekdayAndDay(date)} is free{AndAfter("is", following)}: {string.Join(", ", slots.Select(Reason))}.",
        following > 0 ? "Add slots to schedule.slots." : "Take another date, let the video go to a following day, or add slots to schedule.slots.",
        Day(date)));

    private static string HowMany(IReadOnlyList<PostingSlot> free, IReadOnlyList<PostingSlot> all) => free.Count switch
    {
        0 when all.Count == 0 => "that day has no posting slots",
        0 => $"no slot is free: {string.Join(", ", all.Select(Reason))}",
        1 => $"only 1 slot is free: {Clock(free[0])}",
        _ => string.Create(CultureInfo.InvariantCulture, $"only {free.Count} slots are free: {string.Join(", ", free.Select(Clock))}"),
    };

    private static string AndAfter(string verb, int following) =>
        following == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", nor {verb} one of the {following} days after it");

    private static string Reason(PostingSlot slot) => slot.Status switch
    {
        SlotStatus.Taken => $"{Clock(slot)} is held by {slot.EpisodeId}",
        _ => $"{Clock(slot)} has passed or is too near",
    };

    private static string Clock(PostingSlot slot) => slot.Local.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => Settings.Workspace.Day(date);

    private static string WeekdayAndDay(DateOnly date) => date.ToString("dddd yyyy-MM-dd", CultureInfo.InvariantCulture);
}

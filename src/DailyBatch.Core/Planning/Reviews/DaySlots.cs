using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>The slots that a past day's videos had.</summary>
internal static class DaySlots
{
    /// <summary>Each slot once, free again; the offset plays no part in a test.</summary>
    public static IReadOnlyList<PostingSlot> Of(IEnumerable<LearnedVideo> day) =>
    [
        .. from video in day
           where video.Facts.Time is not null
           group video by video.Facts.Time!.Value into slot
           orderby slot.Key
           let date = slot.First().Facts.Date!.Value
           select new PostingSlot(date, slot.Key, "", new(date, slot.Key, TimeSpan.Zero), SlotStatus.Free, null),
    ];
}

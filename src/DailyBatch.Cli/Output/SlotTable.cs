using System.Globalization;
using DailyBatch.Core.Scheduling;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Posting slots in local time and UTC, taken or free.</summary>
internal static class SlotTable
{
    public static IRenderable Of(IEnumerable<PostingSlot> slots) =>
        PlainTable.Of(["Local", "UTC", "Zone", "Status", "Episode"], "Episode", slots.Select(Cells));

    private static string[] Cells(PostingSlot slot) =>
    [
        slot.Local.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        slot.Utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + "Z",
        slot.TimeZone,
        slot.Status.ToString().ToLowerInvariant(),
        slot.EpisodeId ?? "",
    ];
}

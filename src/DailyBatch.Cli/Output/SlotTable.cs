using System.Globalization;
using DailyBatch.Core.Scheduling;
using Spectre.Console;

namespace DailyBatch.Cli.Output;

/// <summary>Posting slots in local time and UTC, taken or free.</summary>
internal static class SlotTable
{
    public static Table Of(IEnumerable<PostingSlot> slots)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Local", "UTC", "Zone", "Status", "Episode");
        foreach (var slot in slots)
            table.AddRow(Cells(slot).Select(cell => new Text(cell)));
        return table;
    }

    private static string[] Cells(PostingSlot slot) =>
    [
        slot.Local.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
        slot.Utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + "Z",
        slot.TimeZone,
        slot.Status.ToString().ToLowerInvariant(),
        slot.EpisodeId ?? "",
    ];
}

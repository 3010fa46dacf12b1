using System.Globalization;
using DailyBatch.Core.Episodes;
using Spectre.Console;

namespace DailyBatch.Cli.Output;

/// <summary>A plan: place, slot, kind and reason.</summary>
internal static class PlanTable
{
    public static Table Of(IEnumerable<PlannedVideo> plans)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var name in (string[])["#", "Slot", "Niche", "Style", "Pattern", "Emotion", "Reason"])
            table.AddColumn(new TableColumn(new Text(name)) { NoWrap = name != "Reason" });
        foreach (var plan in plans)
            table.AddRow(Cells(plan).Select(cell => new Text(cell)));
        return table;
    }

    private static string[] Cells(PlannedVideo plan) =>
    [
        plan.Place.ToString(CultureInfo.InvariantCulture),
        plan.SuggestedSlot?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "none",
        plan.Niche,
        plan.Style,
        plan.Pattern,
        plan.PrimaryEmotion,
        plan.Reason.Sentence,
    ];
}

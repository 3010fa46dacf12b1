using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>A plan: place, slot, kind and reason.</summary>
internal static class PlanTable
{
    public static IRenderable Of(IReadOnlyList<PlannedVideo> plans) => new Rows(
        new Text(plans is [var first, ..] ? $"Plan for {Workspace.Day(first.Date)}" : "Nothing to plan"),
        PlainTable.Of(["#", "Slot", "Niche", "Style", "Pattern", "Emotion", "Reason"], "Reason", plans.Select(Cells)));

    private static string[] Cells(PlannedVideo plan) =>
    [
        plan.Place.ToString(CultureInfo.InvariantCulture),
        plan.SuggestedSlot?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "none",
        plan.Niche,
        plan.Style,
        plan.Pattern,
        plan.PrimaryEmotion,
        plan.Reason.ToString(),
    ];
}

using System.Globalization;
using DailyBatch.Core.Planning.Reviews;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Effects: what, how much, how sure, from how many videos.</summary>
internal static class BeliefTable
{
    public static IRenderable Of(IReadOnlyList<PlannerEffect> effects) => effects.Count == 0
        ? new Text("Nothing was learned yet: there are no measured videos.")
        : PlainTable.Of(["Effect", "Change", "80 % range", "Videos"], "Effect", effects.Select(Cells));

    private static string[] Cells(PlannerEffect effect) =>
    [
        effect.Name,
        string.Create(CultureInfo.InvariantCulture, $"{effect.Percent:+0;-0;0} %"),
        string.Create(CultureInfo.InvariantCulture, $"{effect.LowPercent:0} to {effect.HighPercent:0}"),
        effect.Videos.ToString(CultureInfo.InvariantCulture),
    ];
}

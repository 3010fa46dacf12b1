using System.Globalization;

namespace PlannerWorlds;

/// <summary>The table, row by row.</summary>
internal static class Report
{
    public static void Head(int worlds, int days) => Write($"""
        {worlds} worlds a scenario, {days} days. Share of the oracle and regret against the audited sampler, each with its standard error.

        {"scenario",-15} {"policy",-8} {"share",-14} {"least",-6} {"regret",-14} {"most",-6} {"cover",-6} {"early",-6} {"late",-6} {"breaches",-8}
        """);

    /// <summary>One policy in one scenario; false when it misses a limit.</summary>
    public static bool Row(Scenario scenario, string name, Trial trial, IReadOnlyList<Life> lives, bool isJudged)
    {
        var (share, regret) = (trial.Share(lives), trial.Regret(lives));
        var coverage = lives.Sum(l => l.Covered) / (double)lives.Sum(l => l.Videos);
        var (early, late, breaches) = (lives.Average(l => l.EarlyExplore), lives.Average(l => l.LateExplore), lives.Sum(l => l.Breaches));
        if (!isJudged)
        {
            Write($"{scenario.Name,-15} {name,-8} {share.Ratio:0.000} +-{share.Error:0.000}  {"",-6} {regret.Ratio:0.000} +-{regret.Error:0.000}");
            return true;
        }

        var reached = share.Ratio >= scenario.LeastShare && regret.Ratio <= scenario.MostRegret && breaches == 0
            && (scenario.Name != "base" || (coverage is >= .75 and <= .85 && early >= .45 && late is >= .10 and <= .45));
        Write($"{scenario.Name,-15} {name,-8} {share.Ratio:0.000} +-{share.Error:0.000}  {scenario.LeastShare,-6:0.000} {regret.Ratio:0.000} +-{regret.Error:0.000}  {scenario.MostRegret,-6:0.000} {coverage,-6:0.000} {early,-6:0.000} {late,-6:0.000} {breaches,-8} {(reached ? "ok" : "MISSED")}");
        return reached;
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

using System.Management.Automation;
using DailyBatch.Core.Planning.Reviews;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>The effects that the planner believes in, with 80 % ranges and evidence.</summary>
[Cmdlet(VerbsCommon.Get, "PlannerBelief")]
[OutputType(typeof(PlannerEffect))]
public sealed class GetPlannerBeliefCommand : DailyBatchCommand
{
    /// <summary>The date in the channel's time zone; today when not given.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Learning from figures";

    /// <inheritdoc/>
    protected override void ProcessRecord() => Run((app, token) => app.GetBeliefAsync(Date.ToDay(), token));
}

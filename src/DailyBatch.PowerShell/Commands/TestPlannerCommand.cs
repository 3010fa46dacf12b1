using System.Management.Automation;
using DailyBatch.Core.Planning.Reviews;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>How the planner would have done on this workspace's own history.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Planner")]
[OutputType(typeof(PlannerTest))]
public sealed class TestPlannerCommand : DailyBatchCommand
{
    /// <inheritdoc/>
    protected override string Activity => "Testing the planner";

    /// <inheritdoc/>
    protected override void ProcessRecord() => Run((app, token) => app.TestPlannerAsync(token));
}

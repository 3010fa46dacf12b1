using System.Management.Automation;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Takes a snapshot of every young video, asks for retention, and derives figures.</summary>
[Cmdlet(VerbsData.Update, "EpisodeMetric", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Episode))]
public sealed class UpdateEpisodeMetricCommand : DailyBatchCommand
{
    /// <inheritdoc/>
    protected override string Activity => "Asking for figures";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(App.Workspace.Root, "Take a snapshot of every video younger than eight days and ask for the retention of those of the last thirty"))
            Run((app, token) => app.UpdateMetricsAsync(token));
    }
}

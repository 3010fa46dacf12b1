using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Plans the videos of a date, each with its slot and its reason. Stores nothing.</summary>
[Cmdlet(VerbsCommon.Get, "BatchPlan")]
[OutputType(typeof(PlannedVideo))]
public sealed class GetBatchPlanCommand : DailyBatchCommand
{
    /// <summary>The date in the channel's time zone.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <summary>Number of videos (1 to 50); the settings' daily count when not given.</summary>
    [Parameter]
    [ValidateRange(1, 50)]
    public int? Count { get; set; }

    /// <summary>Only this niche.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NicheCompleter))]
    public string? Niche { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Planning the batch";

    /// <inheritdoc/>
    protected override void ProcessRecord() =>
        Run((app, token) => app.PlanAsync(new PlanRequest(Date.ToDay(), Count, Niche), token));
}

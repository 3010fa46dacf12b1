using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Plans the videos of a date, each with its slot and its reason, or shows the plan that is stored.</summary>
[Cmdlet(VerbsCommon.Get, "BatchPlan")]
[OutputType(typeof(PlannedVideo))]
public sealed class GetBatchPlanCommand : DailyBatchCommand
{
    // A field of Core's enum would make PowerShell load Core while it looks for the module's initializer, which is too early.
    private object? _strategy;

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

    /// <summary>How videos are chosen that are not planned yet; the settings' way when not given.</summary>
    [Parameter]
    public PlanStrategy? Strategy
    {
        get => (PlanStrategy?)_strategy;
        set => _strategy = value;
    }

    /// <summary>How many dates, one after the other, from the first on.</summary>
    [Parameter]
    [ValidateRange(1, 31)]
    public int Days { get; set; } = 1;

    /// <summary>Plan again what nothing was made of yet.</summary>
    [Parameter]
    public SwitchParameter Replan { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Planning the batch";

    /// <inheritdoc/>
    protected override void ProcessRecord() =>
        Run((app, token) => app.PlanAsync(new PlanRequest(Date.ToDay(), Count, Niche) { Strategy = Strategy, Days = Days, Replan = Replan }, token));
}

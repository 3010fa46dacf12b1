using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>The whole day in one command: plan, stories, videos, slots. Safe to run again.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "DailyBatch", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(BatchSummary))]
public sealed class InvokeDailyBatchCommand : DailyBatchCommand
{
    /// <summary>The date in the channel's time zone; today when not given.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <summary>Number of videos (1 to 50); the settings' daily count when not given.</summary>
    [Parameter]
    [ValidateRange(1, 50)]
    public int? Count { get; set; }

    /// <summary>Everything but publishing.</summary>
    [Parameter]
    public SwitchParameter Preview { get; set; }

    /// <summary>Plan and stories only.</summary>
    [Parameter]
    public SwitchParameter DryRun { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Running the daily batch";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var order = new DayOrder(Date.ToDay(), Count, Preview, DryRun);
        if (ShouldProcess(Target(order), "Run the daily batch"))
            Run((app, token) => app.RunDayAsync(order, token));
    }

    /// <summary>One object a day goes down the pipe; the plan and each episode on the way are for those who watch.</summary>
    private protected override void WriteResult(object value)
    {
        switch (value)
        {
            case BatchSummary summary: WriteObject(summary); break;
            case PlannedVideo plan: WriteVerbose($"Planned {plan.Describe()}: {plan.Reason}"); break;
            case Episode episode: WriteVerbose($"{episode.State}: {episode.Describe()}"); break;
        }
    }

    private string Target(DayOrder order)
    {
        var count = order.Count ?? App.Settings.Batch.Count;
        return $"{count} {(count == 1 ? "video" : "videos")} for {order.Date?.Day() ?? "today"} in {App.Workspace.Root}";
    }
}

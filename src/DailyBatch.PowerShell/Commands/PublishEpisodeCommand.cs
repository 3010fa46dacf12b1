using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Gives an episode its posting slot and hands it to the publisher, once and only once.</summary>
[Cmdlet(VerbsData.Publish, "Episode", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Episode))]
public sealed class PublishEpisodeCommand : DailyBatchCommand
{
    /// <summary>An episode with a video.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Episode? Episode { get; set; }

    /// <summary>The date of the slot in the channel's time zone; the planned one when not given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <summary>Take a slot of the following days when the date has none left.</summary>
    [Parameter]
    public SwitchParameter NextDay { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Publishing episodes";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(Episode!.Describe(), "Schedule the video"))
            Run((app, token) => app.PublishAsync(new PublishOrder(Episode!, Date.ToDay(), NextDay), token));
    }
}

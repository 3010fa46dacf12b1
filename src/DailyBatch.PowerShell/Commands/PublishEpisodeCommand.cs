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

    /// <summary>Make it public at once instead of at a slot.</summary>
    [Parameter]
    public SwitchParameter Immediate { get; set; }

    /// <summary>The video on YouTube that it is, where an answer was lost and nobody else can know.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? VideoId { get; set; }

    /// <summary>Upload it again, where an answer was lost and you have seen that YouTube has no such video.</summary>
    [Parameter]
    public SwitchParameter UploadAgain { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Publishing episodes";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var order = new PublishOrder(Episode!, Date.ToDay(), NextDay, Immediate, VideoId, UploadAgain);
        if (ShouldProcess(Episode!.Describe(), Immediate ? "Make the video public at once" : "Schedule the video"))
            Run((app, token) => app.PublishAsync(order, token));
    }
}

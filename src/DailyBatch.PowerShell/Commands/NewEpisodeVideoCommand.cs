using System.Management.Automation;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Makes the video of an episode: speech, pictures, captions, sound, mp4 and thumbnail.</summary>
[Cmdlet(VerbsCommon.New, "EpisodeVideo", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Episode))]
public sealed class NewEpisodeVideoCommand : DailyBatchCommand
{
    /// <summary>An episode with a story.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Episode? Episode { get; set; }

    /// <summary>Make again what is already made.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Making videos";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(Episode!.Describe(), "Make the video"))
            Run((app, token) => app.MakeVideoAsync(Episode!, Force, token));
    }
}

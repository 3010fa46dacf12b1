using System.Management.Automation;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Takes access to YouTube back at Google and removes the stored sign-in.</summary>
[Cmdlet(VerbsCommunications.Disconnect, "YouTube", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(YouTubeConnection))]
public sealed class DisconnectYouTubeCommand : DailyBatchCommand
{
    /// <inheritdoc/>
    protected override string Activity => "Signing out of YouTube";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(App.Workspace.Root, "Take access to YouTube back"))
            Run((app, token) => app.DisconnectYouTubeAsync(token));
    }
}

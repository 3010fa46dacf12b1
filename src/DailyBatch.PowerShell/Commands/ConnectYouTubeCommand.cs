using System.Management.Automation;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Signs in to YouTube, once and with a person, so that scheduled runs can publish.</summary>
[Cmdlet(VerbsCommunications.Connect, "YouTube", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(YouTubeConnection))]
public sealed class ConnectYouTubeCommand : DailyBatchCommand
{
    /// <summary>Shows the address instead of opening a browser.</summary>
    [Parameter]
    public SwitchParameter NoBrowser { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Signing in to YouTube";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(App.Workspace.Root, "Sign in to YouTube"))
            Run((app, token) => app.ConnectYouTubeAsync(new ConnectOrder(Attendance.SomebodyIsThere(NoBrowser), !NoBrowser), token));
    }
}

using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>Where the session is.</summary>
[Cmdlet(VerbsCommon.Get, "Location")]
[Alias("pwd", "gl")]
internal sealed class GetLocationCommand : PSCmdlet
{
    [Parameter]
    [ValidateSet("FileSystem")]
    public string[]? PSProvider { get; set; }

    protected override void ProcessRecord() => WriteObject(SessionState.Path.CurrentFileSystemLocation);
}

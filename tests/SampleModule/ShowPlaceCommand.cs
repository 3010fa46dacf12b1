using System.Management.Automation;

namespace SampleModule;

/// <summary>Says where the session is and where a path leads.</summary>
[Cmdlet(VerbsCommon.Show, "Place")]
[OutputType(typeof(string))]
public sealed class ShowPlaceCommand : PSCmdlet
{
    [Parameter(Position = 0)]
    public string Path { get; set; } = ".";

    protected override void ProcessRecord()
    {
        WriteObject(SessionState.Path.CurrentFileSystemLocation.Path);
        WriteObject(GetUnresolvedProviderPathFromPSPath(Path));
    }
}

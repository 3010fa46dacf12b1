using System.Management.Automation;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>Moves the session, never the process.</summary>
[Cmdlet(VerbsCommon.Set, "Location")]
[Alias("cd", "sl")]
internal sealed class SetLocationCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    protected override void ProcessRecord() => ((CommandRuntime)CommandRuntime).Execution.Session.Paths.Location = Path;
}

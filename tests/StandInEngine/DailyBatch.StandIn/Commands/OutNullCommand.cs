using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>Takes everything and puts out nothing.</summary>
[Cmdlet(VerbsData.Out, "Null")]
internal sealed class OutNullCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }
}

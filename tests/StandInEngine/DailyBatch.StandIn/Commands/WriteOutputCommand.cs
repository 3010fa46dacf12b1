using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>Puts out what it is given.</summary>
[Cmdlet(VerbsCommunications.Write, "Output")]
[Alias("echo", "write")]
internal sealed class WriteOutputCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyCollection]
    [AllowEmptyString]
    public object? InputObject { get; set; }

    protected override void ProcessRecord() => WriteObject(InputObject, enumerateCollection: true);
}

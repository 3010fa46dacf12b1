using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>The stand-in draws no tables: objects pass as they are.</summary>
internal abstract class FormatCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Position = 0)]
    public object[]? Property { get; set; }

    [Parameter]
    public string? View { get; set; }

    protected override void ProcessRecord() => WriteObject(InputObject);
}

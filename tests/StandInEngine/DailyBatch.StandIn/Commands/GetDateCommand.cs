using System.Globalization;
using System.Management.Automation;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>The session's time, or a given one, also as text.</summary>
[Cmdlet(VerbsCommon.Get, "Date")]
internal sealed class GetDateCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true)]
    public DateTime? Date { get; set; }

    [Parameter]
    public string? Format { get; set; }

    protected override void ProcessRecord()
    {
        DateTime date = Date ?? ((CommandRuntime)CommandRuntime).Execution.Session.Clock.GetLocalNow().DateTime;
        WriteObject(Format is null ? date : date.ToString(Format, CultureInfo.InvariantCulture));
    }
}

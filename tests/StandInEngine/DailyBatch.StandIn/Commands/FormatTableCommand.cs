using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>Format-Table, without the table.</summary>
[Cmdlet(VerbsCommon.Format, "Table")]
[Alias("ft")]
internal sealed class FormatTableCommand : FormatCommand
{
    [Parameter]
    public SwitchParameter AutoSize { get; set; }

    [Parameter]
    public SwitchParameter Wrap { get; set; }
}

using System.Management.Automation;

namespace DailyBatch.StandIn.Commands;

/// <summary>Format-List, without the list.</summary>
[Cmdlet(VerbsCommon.Format, "List")]
[Alias("fl")]
internal sealed class FormatListCommand : FormatCommand;

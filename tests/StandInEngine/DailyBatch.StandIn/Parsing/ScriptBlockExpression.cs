using System.Management.Automation;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>{ … }</c>.</summary>
internal sealed record ScriptBlockExpression(ScriptBlock Block) : Expression
{
    public override object Evaluate(Execution execution) => Block;
}

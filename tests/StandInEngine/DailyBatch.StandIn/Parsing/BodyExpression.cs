using System.Management.Automation.Internal;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>( … )</c> and <c>$( … )</c>: what the pipelines inside put out. <c>@( … )</c>: the same, always as an array.</summary>
internal sealed record BodyExpression(IReadOnlyList<Statement> Body, bool AsArray) : Expression
{
    public override object? Evaluate(Execution execution)
    {
        object? value = execution.Collect(output => execution.Run(Body, output));
        if (!AsArray) return value;
        return value == AutomationNull.Value ? Array.Empty<object?>() : value as object?[] ?? [value];
    }
}

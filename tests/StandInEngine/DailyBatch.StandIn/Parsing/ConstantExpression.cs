using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>A text or a number.</summary>
internal sealed record ConstantExpression(object? Value) : Expression
{
    public override object? Evaluate(Execution execution) => Value;
}

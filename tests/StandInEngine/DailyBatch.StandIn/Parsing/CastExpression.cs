using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>[type] value</c>.</summary>
internal sealed record CastExpression(TypeExpression Type, Expression Value) : Expression
{
    public override object? Evaluate(Execution execution) => TypeConversion.To(Value.Evaluate(execution), Type.Resolve());
}

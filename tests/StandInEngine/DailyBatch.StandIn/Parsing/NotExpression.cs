using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>-not value</c>.</summary>
internal sealed record NotExpression(Expression Value) : Expression
{
    public override object Evaluate(Execution execution) => !Comparison.IsTrue(Value.Evaluate(execution));
}

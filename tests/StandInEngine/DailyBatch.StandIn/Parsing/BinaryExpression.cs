using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>Two values and what is between them.</summary>
internal sealed record BinaryExpression(Expression Left, string Operator, Expression Right) : Expression
{
    public override object? Evaluate(Execution execution)
    {
        object? left = NumberText.Plain(Left.Evaluate(execution));
        if (Operator == "and") return Comparison.IsTrue(left) && Comparison.IsTrue(Right.Evaluate(execution));
        if (Operator == "or") return Comparison.IsTrue(left) || Comparison.IsTrue(Right.Evaluate(execution));
        object? right = NumberText.Plain(Right.Evaluate(execution));
        return Operator is "+" or "-" or "*" or "/" ? Arithmetic.Of(left, Operator, right) : Comparison.Of(left, Operator, right);
    }
}

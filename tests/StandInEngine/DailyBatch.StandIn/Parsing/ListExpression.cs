using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>a, b</c>: an array, also of one.</summary>
internal sealed record ListExpression(IReadOnlyList<Expression> Items) : Expression
{
    public override object Evaluate(Execution execution) => Items.Select(item => item.Evaluate(execution)).ToArray();
}

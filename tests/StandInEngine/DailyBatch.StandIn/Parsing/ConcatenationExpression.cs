using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>A text with variables in it.</summary>
internal sealed record ConcatenationExpression(IReadOnlyList<Expression> Parts) : Expression
{
    public override object? Evaluate(Execution execution) => string.Concat(Parts.Select(part => TypeConversion.ToText(part.Evaluate(execution))));
}

using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>1..5</c>: whole numbers up or down.</summary>
internal sealed record RangeExpression(Expression First, Expression Last) : Expression
{
    public override object Evaluate(Execution execution)
    {
        int first = (int)TypeConversion.To(First.Evaluate(execution), typeof(int))!;
        int last = (int)TypeConversion.To(Last.Evaluate(execution), typeof(int))!;
        IEnumerable<int> up = Enumerable.Range(Math.Min(first, last), Math.Abs(last - first) + 1);
        return (first <= last ? up : up.Reverse()).Cast<object?>().ToArray();
    }
}

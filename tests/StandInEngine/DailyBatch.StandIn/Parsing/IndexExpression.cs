using System.Collections;
using System.Globalization;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>value[0]</c>, from the end where the index is negative; null outside.</summary>
internal sealed record IndexExpression(Expression Target, Expression Index) : Expression
{
    public override object? Evaluate(Execution execution)
    {
        object? target = Target.Evaluate(execution);
        object? index = NumberText.Plain(Index.Evaluate(execution));
        if (target is IDictionary table) return table[index!];
        List<object?> all = [.. Execution.Enumerate(target)];
        int at = Convert.ToInt32(index, CultureInfo.InvariantCulture);
        return all.ElementAtOrDefault(at < 0 ? all.Count + at : at);
    }
}

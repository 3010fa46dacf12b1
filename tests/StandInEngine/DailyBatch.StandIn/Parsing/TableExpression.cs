using System.Collections.Specialized;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>@{ Name = value }</c>.</summary>
internal sealed record TableExpression(IReadOnlyList<(Expression Key, Statement Value)> Entries) : Expression
{
    public override object Evaluate(Execution execution)
    {
        var table = new OrderedDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in Entries) table[TypeConversion.ToText(key.Evaluate(execution))] = NumberText.Plain(execution.Collect(output => value.Run(execution, output)));
        return table;
    }
}

using System.Collections;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>-Name</c>, <c>-Name:value</c>, a value, or <c>@name</c>, which stands for a whole table of arguments.</summary>
internal sealed record ArgumentWord(string? Name, Expression? Value, bool IsSplat)
{
    public IEnumerable<CommandArgument> Evaluate(Execution execution)
    {
        if (IsSplat) return Splat(Value!.Evaluate(execution));
        object? value = Value?.Evaluate(execution);
        return [new CommandArgument(Name, Value is not null, value == AutomationNull.Value ? null : value)];
    }

    private static IEnumerable<CommandArgument> Splat(object? value) => value switch
    {
        IDictionary table => table.Keys.Cast<object>().Select(key => new CommandArgument(key.ToString(), true, table[key])),
        IEnumerable list and not string => list.Cast<object?>().Select(one => new CommandArgument(null, true, one)),
        _ => [new CommandArgument(null, true, value)],
    };
}

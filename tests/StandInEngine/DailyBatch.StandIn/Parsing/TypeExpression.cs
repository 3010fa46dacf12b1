using System.Management.Automation;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>[datetime]</c>. Types of a module's private context cannot be named, as in the engine.</summary>
internal sealed record TypeExpression(string Name) : Expression
{
    private static readonly Dictionary<string, Type> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = typeof(string), ["int"] = typeof(int), ["long"] = typeof(long), ["double"] = typeof(double), ["bool"] = typeof(bool),
        ["datetime"] = typeof(DateTime), ["timespan"] = typeof(TimeSpan), ["switch"] = typeof(SwitchParameter), ["uri"] = typeof(Uri),
        ["datetimeoffset"] = typeof(DateTimeOffset), ["dateonly"] = typeof(DateOnly), ["timeonly"] = typeof(TimeOnly), ["math"] = typeof(Math), ["guid"] = typeof(Guid),
    };

    public override object Evaluate(Execution execution) => Resolve();

    public Type Resolve()
    {
        if (Name.EndsWith("[]", StringComparison.Ordinal)) return new TypeExpression(Name[..^2]).Resolve().MakeArrayType();
        return Short.GetValueOrDefault(Name) ?? Type.GetType(Name) ?? Type.GetType("System." + Name) ?? throw new RuntimeException($"Unable to find type [{Name}].");
    }
}

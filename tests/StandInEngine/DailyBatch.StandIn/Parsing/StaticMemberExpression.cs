using System.Management.Automation;
using System.Reflection;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>[type]::Name</c>.</summary>
internal sealed record StaticMemberExpression(TypeExpression Type, string Name) : Expression
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.IgnoreCase;

    public override object? Evaluate(Execution execution)
    {
        Type type = Type.Resolve();
        if (type.GetProperty(Name, Static) is { } property) return property.GetValue(null);
        return type.GetField(Name, Static) is { } field ? field.GetValue(null) : throw new RuntimeException($"[{Type.Name}] has no static member '{Name}'.");
    }
}

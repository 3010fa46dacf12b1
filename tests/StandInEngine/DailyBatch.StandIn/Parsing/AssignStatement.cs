using System.Management.Automation.Internal;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>$name = …</c>; <c>$null = …</c> throws the value away.</summary>
internal sealed record AssignStatement(string Name, Statement Value) : Statement
{
    public override void Run(Execution execution, Action<object?> output)
    {
        object? value = NumberText.Plain(execution.Collect(into => Value.Run(execution, into)));
        if (Name.Equals("null", StringComparison.OrdinalIgnoreCase)) return;
        if (Name.StartsWith("env:", StringComparison.OrdinalIgnoreCase)) Environment.SetEnvironmentVariable(Name[4..], value == AutomationNull.Value ? null : TypeConversion.ToText(value));
        else execution.Session.Variables[Name] = value;
    }
}

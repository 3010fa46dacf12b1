using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>$name</c>; one that is not set is null.</summary>
internal sealed record VariableExpression(string Name) : Expression
{
    public override object? Evaluate(Execution execution) => Name.ToUpperInvariant() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        "NULL" => null,
        "PWD" => execution.Session.State.Path.CurrentLocation,
        "HOME" => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        "PSITEM" => execution.Session.Variables.GetValueOrDefault("_"),
        var name when name.StartsWith("ENV:", StringComparison.Ordinal) => Environment.GetEnvironmentVariable(Name[4..]),
        _ => execution.Session.Variables.GetValueOrDefault(Name),
    };
}

using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary><c>value.Name</c>.</summary>
internal sealed record MemberExpression(Expression Target, string Name) : Expression
{
    public override object? Evaluate(Execution execution) => ObjectMembers.Get(NumberText.Plain(Target.Evaluate(execution)), Name);
}

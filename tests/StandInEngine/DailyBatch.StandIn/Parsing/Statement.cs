using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>One line of a script.</summary>
internal abstract record Statement
{
    public abstract void Run(Execution execution, Action<object?> output);
}

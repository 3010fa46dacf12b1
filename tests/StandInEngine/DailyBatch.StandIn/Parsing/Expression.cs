using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>Something with a value.</summary>
internal abstract record Expression
{
    public abstract object? Evaluate(Execution execution);
}

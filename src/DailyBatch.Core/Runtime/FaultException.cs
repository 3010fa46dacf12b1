using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Runtime;

/// <summary>Carries a <see cref="Fault"/> from where it was found to the edge of the stage, where it becomes data again.</summary>
public sealed class FaultException(Fault fault) : Exception(fault.Text, fault.Exception)
{
    /// <summary>What happened.</summary>
    public Fault Fault { get; } = fault;

    /// <summary>What was paid although it failed, for instance for an answer that a model refused to give; null when nothing was.</summary>
    public ProviderUsage? Spent { get; init; }
}

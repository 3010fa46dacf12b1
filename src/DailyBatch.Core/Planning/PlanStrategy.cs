namespace DailyBatch.Core.Planning;

/// <summary>How videos are chosen.</summary>
public enum PlanStrategy
{
    /// <summary>By what the figures of earlier videos teach; the simple mix while there are none.</summary>
    Model,

    /// <summary>The simple mix: equal shares in turn.</summary>
    Mix,

    /// <summary>The sampler of the system that this one replaces, kept to compare with.</summary>
    Proportional,
}

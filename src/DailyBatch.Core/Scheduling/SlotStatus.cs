namespace DailyBatch.Core.Scheduling;

/// <summary>Whether a posting slot can be used.</summary>
public enum SlotStatus
{
    /// <summary>A video can take it.</summary>
    Free,

    /// <summary>An episode holds it.</summary>
    Taken,

    /// <summary>Its instant has passed, or is nearer than the minimum lead.</summary>
    Passed,
}

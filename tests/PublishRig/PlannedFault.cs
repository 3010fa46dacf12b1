namespace DailyBatch.PublishRig;

/// <summary>A fault and its moment, by the names that the fake knows.</summary>
/// <param name="Name">The fault.</param>
/// <param name="Purpose">What the request is for.</param>
/// <param name="First">The first such request that it strikes, from 1.</param>
/// <param name="Times">How many it strikes.</param>
public sealed record PlannedFault(string Name, string Purpose, int First = 1, int Times = 1)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name} at {Purpose}{(First > 1 ? $" {First}" : "")}{(Times > 1 ? $" x{Times}" : "")}";
}

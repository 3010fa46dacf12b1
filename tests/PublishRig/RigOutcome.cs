namespace DailyBatch.PublishRig;

/// <summary>What became of a case.</summary>
/// <param name="Schedule">What went wrong.</param>
/// <param name="Videos">Videos that YouTube has of the episode.</param>
/// <param name="PublicBefore">Those that were public before their slot.</param>
/// <param name="OwnerAsked">Whether the owner had to say what is true.</param>
/// <param name="Runs">Runs until it was published.</param>
/// <param name="Problems">What is not as it should be; empty when all is.</param>
public sealed record RigOutcome(Schedule Schedule, int Videos, int PublicBefore, bool OwnerAsked, int Runs, IReadOnlyList<string> Problems)
{
    /// <summary>Whether its process came to the moment of its death.</summary>
    public bool WasKilled { get; init; }
}

namespace DailyBatch.PublishRig;

/// <summary>The moment in which the process is killed.</summary>
/// <param name="Purpose">What the request is for.</param>
/// <param name="Number">Which of them, from 1.</param>
/// <param name="IsDone">Whether the server has done the work, and only its answer does not come.</param>
public sealed record PlannedKill(string Purpose, int Number, bool IsDone)
{
    /// <inheritdoc/>
    public override string ToString() => $"killed {(IsDone ? "after" : "before")} {Purpose}{(Number > 1 ? $" {Number}" : "")}";
}

using DailyBatch.Core.Batches.Storage;

namespace DailyBatch.Core.Batches;

/// <summary>What is to be made for a date.</summary>
/// <param name="Record">The batch with all its places, those of earlier runs first; not stored yet.</param>
/// <param name="Wanted">How many of its places this request is about.</param>
/// <param name="Warnings">What the user should know.</param>
internal sealed record DayPlan(BatchRecord Record, int Wanted, IReadOnlyList<string> Warnings)
{
    /// <summary>The places that this request is about.</summary>
    public IEnumerable<BatchEntry> Entries => Record.Videos.Take(Wanted);
}

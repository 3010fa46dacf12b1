using DailyBatch.Core.Batches.Storage;

namespace DailyBatch.Core.Batches;

/// <summary>What is to be made for a date.</summary>
/// <param name="Record">The batch with all its places, those of earlier runs first; not stored yet.</param>
/// <param name="Wanted">How many of its places this request is about.</param>
/// <param name="Warnings">What the user should know.</param>
internal sealed record DayPlan(BatchRecord Record, int Wanted, IReadOnlyList<string> Warnings)
{
    /// <summary>Whether it holds places that were planned just now.</summary>
    public bool IsNew { get; init; }

    /// <summary>What it was learned from, in a sentence; null where nothing was learned.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether figures had a say in it: asked again tomorrow, it would be another one.</summary>
    public bool IsLearned => Record.Videos.Any(v => v.Plan?.Reason is { Forecast: not null } or { Mode: Planning.Proportional.ProportionalPlanner.Mode });

    /// <summary>The places that this request is about.</summary>
    public IEnumerable<BatchEntry> Entries => Record.Videos.Take(Wanted);
}

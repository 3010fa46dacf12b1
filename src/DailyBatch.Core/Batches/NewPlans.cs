using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>Plans new videos for the places of a batch that nothing else takes.</summary>
internal sealed class NewPlans(DailyBatchSettings settings, EpisodeHistory history, TimeProvider clock)
{
    // More than the planner looks back, so that a few by hand do not push out the last week.
    private const int Remembered = 100;

    /// <summary>One new entry for each slot; they follow the places that the batch has.</summary>
    /// <param name="record">The batch so far.</param>
    /// <param name="before">Places that are taken by others before the new ones.</param>
    /// <param name="slots">The slots, earliest first.</param>
    /// <param name="niche">Only this niche; null for all.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="Runtime.FaultException">The niche is not known, or the words give too few combinations.</exception>
    public async Task<IReadOnlyList<BatchEntry>> MakeAsync(
        BatchRecord record, int before, IReadOnlyList<PostingSlot> slots, string? niche, CancellationToken token)
    {
        if (slots.Count == 0) return [];
        var planned = record.Videos.Select(v => v.Plan).OfType<PlannedVideo>().ToList();
        var past = (await history.NewestAsync(Remembered, token).ConfigureAwait(false)).Select(e => e.Plan).OfType<PlannedVideo>();
        var request = MixRequest.From(settings, record.Date, slots.Count) with
        {
            FirstPlace = record.Videos.Count + before + 1,
            Niche = niche,
            Slots = slots,
            History = [.. past.Where(p => p.Date < record.Date).Concat(planned).Select(PastVideo.Of)],
        };
        return [.. MixPlanner.Plan(request).Select(plan => new BatchEntry(EpisodeId.New(clock), plan.SuggestedSlot, ToBePublished: false, plan))];
    }
}

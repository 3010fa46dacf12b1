using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Batches;

/// <summary>Episodes of past days that a run was asked to publish and could not finish. Without this, a failed render after the story would be work that nothing picks up again.</summary>
internal sealed class Leftovers(BatchStore batches, IEpisodeStore store, SlotCalendar calendar)
{
    private const int DaysBack = 7;

    /// <summary>The oldest ones first, at most one for each slot. Days that are not over yet keep their own: a run for that date will finish them.</summary>
    public async Task<IReadOnlyList<BatchEntry>> FindAsync(DateOnly date, IReadOnlyList<PostingSlot> slots, CancellationToken token)
    {
        var found = new List<BatchEntry>();
        for (var day = date.AddDays(-DaysBack); day < date && day < calendar.Today; day = day.AddDays(1))
        {
            var record = await batches.FindAsync(day, token).ConfigureAwait(false);
            foreach (var entry in record?.Videos ?? [])
            {
                if (found.Count == slots.Count) return found;
                if (found.All(f => f.EpisodeId != entry.EpisodeId) && await IsOpenAsync(entry, token).ConfigureAwait(false))
                    found.Add(new(entry.EpisodeId, slots[found.Count].Local, ToBePublished: true, Plan: null));
            }
        }

        return found;
    }

    private async Task<bool> IsOpenAsync(BatchEntry entry, CancellationToken token) =>
        entry.ToBePublished
        && (await store.FindAsync(entry.EpisodeId, token).ConfigureAwait(false)).Episode is { Publication: null or { UploadedAt: null } };
}

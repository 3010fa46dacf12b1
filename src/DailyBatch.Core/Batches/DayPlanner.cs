using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>
/// Plans a date: what an earlier run planned for it stays, unfinished episodes of the days before come next, the rest is new.
/// Never plans more than there are free slots.
/// </summary>
internal sealed class DayPlanner(
    DailyBatchSettings settings,
    SlotCalendar calendar,
    BatchStore batches,
    EpisodeHistory history,
    Leftovers leftovers,
    NewPlans newPlans)
{
    /// <summary>Plans a date; stores nothing.</summary>
    /// <param name="date">The date; null for the next one with a free slot.</param>
    /// <param name="count">How many videos; null for those of the stored batch, else the settings' daily count.</param>
    /// <param name="niche">Only this niche for new ones; null for all.</param>
    /// <param name="takeLeftovers">Whether unfinished episodes of the days before may take places.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="FaultException">The date is past, the count is not allowed, or there are too few free slots.</exception>
    public async Task<DayPlan> PlanAsync(DateOnly? date, int? count, string? niche, bool takeLeftovers, CancellationToken token)
    {
        if (count is < 1 or > BatchSettings.MaximumCount) throw MixFaults.CountInvalid(count.Value);
        if (date is { } given) calendar.EnsureNotPast(given);
        var taken = (await history.WithSlotAsync(token).ConfigureAwait(false)).Select(e => new TakenSlot(e.Publication!.PlannedAt, e.Id)).ToList();
        var day = date ?? calendar.NextOpenDate(count ?? settings.Batch.Count, taken);
        var record = await batches.FindAsync(day, token).ConfigureAwait(false) ?? new BatchRecord(day, settings.Schedule.TimeZone, []);
        var wanted = count ?? (record.Videos.Count > 0 ? record.Videos.Count : settings.Batch.Count);
        if (wanted <= record.Videos.Count) return new(record, wanted, []);

        var warnings = new List<string>();
        if (count is null && calendar.SlotsOf(day, []).Count == 0)
            return new(record, record.Videos.Count, [$"{Workspace.Day(day)} has no posting slots, so nothing is planned for it."]);
        var slots = Slots(record, wanted, [.. taken, .. Meant(record)], mayBeFewer: count is null, warnings).ToList();
        var adopted = takeLeftovers ? await leftovers.FindAsync(day, slots, token).ConfigureAwait(false) : [];
        warnings.AddRange(adopted.Select(a => $"{a.EpisodeId} was left unfinished on an earlier day and takes a place of {Workspace.Day(day)}."));
        var planned = await newPlans.MakeAsync(record, adopted.Count, slots[adopted.Count..], niche, token).ConfigureAwait(false);
        record = record with { Videos = [.. record.Videos, .. adopted, .. planned] };
        return new(record, record.Videos.Count, warnings);
    }

    /// <summary>The free slots for so many videos. A daily count from the settings is cut to what is left of a day; a count given by hand is not.</summary>
    private IReadOnlyList<PostingSlot> Slots(BatchRecord record, int wanted, IReadOnlyCollection<TakenSlot> taken, bool mayBeFewer, List<string> warnings)
    {
        var free = calendar.FreeSlots(record.Date, taken);
        var count = wanted - record.Videos.Count;
        if (free.Count >= count || !mayBeFewer || free.Count == 0) return calendar.EnoughSlots(count, record.Date, taken, record.Videos.Count);
        warnings.Add($"{count} videos are set for a day, but only {free.Count} of its slots on {Workspace.Day(record.Date)} can still be used: {free.Count} are planned.");
        return free;
    }

    private static IEnumerable<TakenSlot> Meant(BatchRecord record) =>
        record.Videos.Where(v => v.Slot is not null).Select(v => new TakenSlot(v.Slot!.Value, v.EpisodeId));
}

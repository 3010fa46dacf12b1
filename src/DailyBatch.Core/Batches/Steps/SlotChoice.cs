using DailyBatch.Core.Episodes;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Finds the slot of an episode among those that no other one holds.</summary>
internal sealed class SlotChoice(SlotCalendar calendar, EpisodeHistory history, string timeZone, TimeProvider clock)
{
    /// <summary>The publication with its slot, or with this moment where it is to be public at once.</summary>
    /// <exception cref="Runtime.FaultException">There is no free slot.</exception>
    public async Task<EpisodePublication> ChooseAsync(Episode episode, PublishWish wish, string publisher, CancellationToken token)
    {
        if (wish.Immediate) return Now(publisher);
        var taken = (await history.WithSlotAsync(token).ConfigureAwait(false))
            .Where(e => e.Id != episode.Id)
            .Select(e => new TakenSlot(e.Publication!.PlannedAt, e.Id))
            .ToList();
        var day = wish.Date ?? episode.Publication?.SlotDate ?? episode.Plan?.Date ?? calendar.Today;
        var slot = calendar.Choose(day, wish.Preferred ?? episode.Publication?.PlannedAt ?? episode.Plan?.SuggestedSlot, taken, wish.NextDay);
        return new()
        {
            SlotDate = slot.Date,
            SlotTime = slot.Time,
            TimeZone = slot.TimeZone,
            PlannedAt = slot.Local,
            Publisher = publisher,
        };
    }

    private EpisodePublication Now(string publisher)
    {
        var local = LocalTimeResolver.LocalAt(clock.GetUtcNow(), timeZone);
        return new()
        {
            SlotDate = DateOnly.FromDateTime(local.DateTime),
            SlotTime = TimeOnly.FromDateTime(local.DateTime),
            TimeZone = timeZone,
            PlannedAt = local,
            Publisher = publisher,
            Immediate = true,
        };
    }
}

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
internal sealed class DayPlanner(AppServices services, Leftovers leftovers, NewPlans newPlans)
{
    private readonly DailyBatchSettings _settings = services.Settings;
    private readonly SlotCalendar _calendar = services.Calendar;

    /// <summary>Plans a date; stores nothing.</summary>
    /// <exception cref="FaultException">The date is past, the count is not allowed, or there are too few free slots.</exception>
    public async Task<DayPlan> PlanAsync(PlanQuery query, CancellationToken token)
    {
        if (query.Count is < 1 or > BatchSettings.MaximumCount) throw MixFaults.CountInvalid(query.Count.Value);
        if (query.Date is { } given) _calendar.EnsureNotPast(given);
        var taken = (await services.History.WithSlotAsync(token).ConfigureAwait(false)).Select(e => new TakenSlot(e.Publication!.PlannedAt, e.Id)).ToList();
        var day = query.Date ?? _calendar.NextOpenDate(query.Count ?? _settings.Batch.Count, taken);
        var record = await services.Batches.FindAsync(day, token).ConfigureAwait(false) ?? new BatchRecord(day, _settings.Schedule.TimeZone, []);
        return query.Replan
            ? await AgainAsync(record, taken, query, token).ConfigureAwait(false)
            : await FillAsync(record, Wanted(record, query.Count), taken, query, Revision(record), token).ConfigureAwait(false);
    }

    // A plan that was only looked at does not say how many videos the day is to have.
    private int Wanted(BatchRecord record, int? count) =>
        count ?? (record.Videos.Count > 0 && !record.IsOnlyPlan ? record.Videos.Count : Math.Max(record.Videos.Count, _settings.Batch.Count));

    private static int Revision(BatchRecord record) => record.Made?.Revision ?? 0;

    private async Task<DayPlan> FillAsync(BatchRecord record, int wanted, IReadOnlyList<TakenSlot> taken, PlanQuery query, int revision, CancellationToken token)
    {
        if (wanted <= record.Videos.Count) return new(record, wanted, []);
        if (query.Count is null && _calendar.SlotsOf(record.Date, []).Count == 0)
            return new(record, record.Videos.Count, [$"{Workspace.Day(record.Date)} has no posting slots, so nothing is planned for it."]);

        var warnings = new List<string>();
        var (slots, count) = Slots(record, wanted, [.. taken, .. Meant(record)], mayBeFewer: query.Count is null, warnings);
        var adopted = query.TakeLeftovers ? await leftovers.FindAsync(record.Date, [.. slots.Take(count)], token).ConfigureAwait(false) : [];
        warnings.AddRange(adopted.Select(a => $"{a.EpisodeId} was left unfinished on an earlier day and takes a place of {Workspace.Day(record.Date)}."));
        if (adopted.Count == count) return new(record with { Videos = [.. record.Videos, .. adopted] }, record.Videos.Count + count, warnings) { IsNew = true };

        var strategy = query.Strategy ?? StrategyOf(_settings.Planner);
        var task = new PlanTask(record, adopted.Count, count - adopted.Count, [.. slots.Skip(adopted.Count)], query.Niche, strategy, revision) { IsTrial = query.IsTrial };
        var planned = await newPlans.MakeAsync(task, token).ConfigureAwait(false);
        var stamp = planned.Stamp with { IsOnlyPlan = record.IsOnlyPlan || record.Videos.Count == 0 };
        record = record with { Videos = [.. record.Videos, .. adopted, .. planned.Entries], Made = stamp };
        return new(record, record.Videos.Count, warnings) { IsNew = true, Basis = planned.Counts is { Learned: > 0 } or { WithoutEngaged: > 0 } ? planned.Counts.ToString() : null };
    }

    /// <summary>Plans again what nothing was made of yet; what has an episode keeps its place.</summary>
    private async Task<DayPlan> AgainAsync(BatchRecord record, IReadOnlyList<TakenSlot> taken, PlanQuery query, CancellationToken token)
    {
        var before = record.Videos.Count > 0 ? record : (await FillAsync(record, Wanted(record, query.Count), taken, query, 0, token).ConfigureAwait(false)).Record;
        var kept = new List<BatchEntry>();
        foreach (var entry in record.Videos)
        {
            if (await IsMadeAsync(entry, token).ConfigureAwait(false)) kept.Add(entry);
        }

        var wanted = Math.Max(query.Count ?? before.Videos.Count, kept.Count);
        var plan = await FillAsync(record with { Videos = kept }, wanted, taken, query, Revision(record) + 1, token).ConfigureAwait(false);
        if (!plan.IsNew) return plan with { Warnings = [.. plan.Warnings, $"Every place of {Workspace.Day(record.Date)} has its episode already, so nothing was planned again."] };
        var changes = new PlanChanges(record.Made, plan.Record.Made!);
        var replaced = before.Videos.Except(kept).ToList();
        return plan with { Record = plan.Record with { Videos = [.. kept, .. changes.Say(replaced, [.. plan.Record.Videos.Skip(kept.Count)])] } };
    }

    private async Task<bool> IsMadeAsync(BatchEntry entry, CancellationToken token) =>
        entry.Plan is null
        || services.Store.WasSetAside(entry.EpisodeId)
        || (await services.Store.FindAsync(entry.EpisodeId, token).ConfigureAwait(false)) is not { Episode: null, Warning: null };

    /// <summary>The free slots, and for how many videos. A daily count from the settings is cut to what is left of a day; a count given by hand is not.</summary>
    private (IReadOnlyList<PostingSlot> Slots, int Count) Slots(BatchRecord record, int wanted, IReadOnlyCollection<TakenSlot> taken, bool mayBeFewer, List<string> warnings)
    {
        var free = _calendar.FreeSlots(record.Date, taken);
        var count = wanted - record.Videos.Count;
        if (free.Count >= count) return (free, count);
        if (!mayBeFewer || free.Count == 0) _calendar.EnoughSlots(count, record.Date, taken, record.Videos.Count);
        warnings.Add($"{count} videos are set for a day, but only {free.Count} of its slots on {Workspace.Day(record.Date)} can still be used: {free.Count} are planned.");
        return (free, free.Count);
    }

    private static PlanStrategy StrategyOf(PlannerSettings settings) =>
        settings.UseOptimisation ? Enum.Parse<PlanStrategy>(settings.Strategy, ignoreCase: true) : PlanStrategy.Mix;

    private static IEnumerable<TakenSlot> Meant(BatchRecord record) =>
        record.Videos.Where(v => v.Slot is not null).Select(v => new TakenSlot(v.Slot!.Value, v.EpisodeId));
}

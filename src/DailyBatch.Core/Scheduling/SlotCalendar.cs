using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Scheduling;

/// <summary>
/// A date and a zone become posting slots. Goes by calendar dates, never by adding 24 hours, and decides by instants.
/// A slot holds one video: where a daylight-saving gap moves two configured times onto one instant, only the earlier configured
/// time is offered, and a time that a gap carries into another date (or a date that the zone skips) is not offered at all.
/// </summary>
internal sealed class SlotCalendar(SlotTimes times, TimeProvider clock)
{
    // How many days are looked at for one free slot before the channel counts as booked out.
    private const int Horizon = 366;

    /// <summary>The date that the channel's calendar shows now.</summary>
    public DateOnly Today => LocalTimeResolver.DateAt(clock.GetUtcNow(), times.Zone);

    /// <summary>All slots of a date, earliest first. A taken one stays taken when its time has passed.</summary>
    public IReadOnlyList<PostingSlot> SlotsOf(DateOnly date, IReadOnlyCollection<TakenSlot> taken)
    {
        // Instants near the ends of the calendar cannot be written in every offset.
        if (date.Year == DateOnly.MinValue.Year || date.Year == DateOnly.MaxValue.Year) return [];

        var usableFrom = clock.GetUtcNow() + times.MinimumLead;
        var resolved =
            from time in times.On(date.DayOfWeek)
            let local = LocalTimeResolver.Resolve(date, time, times.Zone)
            where DateOnly.FromDateTime(local.DateTime) == date
            orderby local
            select (Time: time, Local: local);
        return [.. resolved.DistinctBy(r => r.Local.UtcTicks).Select(r => Slot(date, r.Time, r.Local, usableFrom, taken))];
    }

    /// <summary>The slots of a date that a video can take, earliest first.</summary>
    public IReadOnlyList<PostingSlot> FreeSlots(DateOnly date, IReadOnlyCollection<TakenSlot> taken) =>
        [.. SlotsOf(date, taken).Where(slot => slot.IsFree)];

    /// <summary>Refuses a date before today.</summary>
    /// <exception cref="FaultException"><c>DateInPast</c>.</exception>
    public void EnsureNotPast(DateOnly date)
    {
        if (date < Today) throw SlotFaults.DateInPast(date, Today, times.Zone.Id);
    }

    /// <summary>The first free slots of a date, as many as videos are asked for.</summary>
    /// <param name="count">Videos that want a slot.</param>
    /// <param name="date">The date.</param>
    /// <param name="taken">What other episodes hold.</param>
    /// <param name="planned">Videos of the date that have theirs among <paramref name="taken"/>; for the message.</param>
    /// <exception cref="FaultException"><c>DateInPast</c>, or <c>NotEnoughSlots</c>.</exception>
    public IReadOnlyList<PostingSlot> EnoughSlots(int count, DateOnly date, IReadOnlyCollection<TakenSlot> taken, int planned = 0)
    {
        EnsureNotPast(date);
        var free = FreeSlots(date, taken);
        return free.Count >= count ? [.. free.Take(count)] : throw SlotFaults.NotEnoughSlots(count, planned, date, free, SlotsOf(date, taken));
    }

    /// <summary>The first date from today on that has so many free slots; where no day of a year has, the first that has one.</summary>
    /// <exception cref="FaultException"><c>NoFreeSlot</c>: none within a year.</exception>
    public DateOnly NextOpenDate(int count, IReadOnlyCollection<TakenSlot> taken)
    {
        var today = Today;
        var open = Enumerable.Range(0, Horizon).Select(today.AddDays).Where(day => FreeSlots(day, taken).Count >= count).Take(1).ToList();
        return open.Count > 0 ? open[0] : Choose(today, null, taken, nextDay: true).Date;
    }

    /// <summary>
    /// A slot for one video: the preferred one if it is free, else the next free one of the date after it, else the first free one
    /// of the date, else (with <paramref name="nextDay"/>) the first free one of the following days.
    /// </summary>
    /// <param name="date">The date asked for.</param>
    /// <param name="preferred">The planned instant; null for any.</param>
    /// <param name="taken">What other episodes hold.</param>
    /// <param name="nextDay">Go on to the following days, for at most a year.</param>
    /// <exception cref="FaultException"><c>DateInPast</c>, or <c>NoFreeSlot</c>.</exception>
    public PostingSlot Choose(DateOnly date, DateTimeOffset? preferred, IReadOnlyCollection<TakenSlot> taken, bool nextDay)
    {
        EnsureNotPast(date);
        var free = FreeSlots(date, taken);
        return free.FirstOrDefault(slot => slot.Local >= preferred)
            ?? free.FirstOrDefault()
            ?? (nextDay ? FirstAfter(date, taken) : null)
            ?? throw SlotFaults.NoFreeSlot(date, SlotsOf(date, taken), nextDay ? Horizon : 0);
    }

    private PostingSlot? FirstAfter(DateOnly date, IReadOnlyCollection<TakenSlot> taken)
    {
        var days = Math.Min(Horizon, DateOnly.MaxValue.DayNumber - date.DayNumber);
        return Enumerable.Range(1, days).SelectMany(n => FreeSlots(date.AddDays(n), taken)).FirstOrDefault();
    }

    private PostingSlot Slot(DateOnly date, TimeOnly time, DateTimeOffset local, DateTimeOffset usableFrom, IReadOnlyCollection<TakenSlot> taken)
    {
        var holder = taken.FirstOrDefault(t => t.Instant == local)?.EpisodeId;
        var status = holder is not null ? SlotStatus.Taken : local < usableFrom ? SlotStatus.Passed : SlotStatus.Free;
        return new(date, time, times.Zone.Id, local, status, holder);
    }
}

namespace DailyBatch.Core.Scheduling;

/// <summary>A posting slot: a local time of one date, resolved to one instant. It holds one video.</summary>
/// <param name="Date">The calendar date in the channel's zone.</param>
/// <param name="Time">The configured local time. In a daylight-saving gap the clock shows another one: see <paramref name="Local"/>.</param>
/// <param name="TimeZone">The IANA zone.</param>
/// <param name="Local">The instant with the local offset of that day.</param>
/// <param name="Status">Whether it can be used.</param>
/// <param name="EpisodeId">Who holds it; null when nobody does.</param>
public sealed record PostingSlot(
    DateOnly Date,
    TimeOnly Time,
    string TimeZone,
    DateTimeOffset Local,
    SlotStatus Status,
    string? EpisodeId)
{
    /// <summary>The instant in UTC.</summary>
    public DateTimeOffset Utc => Local.ToUniversalTime();

    /// <summary>Whether a video can take it.</summary>
    public bool IsFree => Status == SlotStatus.Free;
}

using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Planning.History;

/// <summary>
/// When an episode of the audited system came out. Its times are local and without a zone, or end in "Z" behind an offset, which nobody else
/// can parse; the local hour stands beside them. Where no publication is noted, the day on which the file was made is taken, without an hour.
/// </summary>
internal static class OldMoment
{
    public static (DateOnly? Date, TimeOnly? Time, DateTimeOffset? At) Of(Episode episode)
    {
        var metadata = episode.Stored?["metadata"] as JsonObject;
        if ((Read(metadata, "published_at") ?? Read(metadata, "planned_publish_at")) is not { } moment)
            return (episode.CreatedAt > DateTimeOffset.UnixEpoch ? DateOnly.FromDateTime(episode.CreatedAt.DateTime) : null, null, null);
        var hour = Hour(metadata) ?? moment.Local.Hour;
        return (DateOnly.FromDateTime(moment.Local), new TimeOnly(hour, 0), moment.Instant);
    }

    private static (DateTime Local, DateTimeOffset? Instant)? Read(JsonObject? metadata, string name)
    {
        if (metadata?[name] is not JsonValue value || !value.TryGetValue<string>(out var text)) return null;
        var plain = text.EndsWith('Z') && text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length ? text[..^1] : text;
        if (!DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return null;
        return (at.DateTime, HasZone(plain) ? at : null);
    }

    private static bool HasZone(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length;

    private static int? Hour(JsonObject? metadata) =>
        metadata?["published_hour_local"] is JsonValue value && value.TryGetValue<int>(out var hour) && hour is >= 0 and <= 23 ? hour : null;
}

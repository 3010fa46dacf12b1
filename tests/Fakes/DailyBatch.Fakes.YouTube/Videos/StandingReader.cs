using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Reads the <c>status</c> part as YouTube does: what is missing is public, and what is past is now.</summary>
internal static class StandingReader
{
    /// <summary>The standing of a video whose status is written at <paramref name="now"/>.</summary>
    /// <param name="status">The part; null when it was not sent or not named.</param>
    /// <param name="now">The instant of writing.</param>
    /// <param name="before">The video's standing until now, when there is one.</param>
    public static VideoStanding Read(JsonObject? status, DateTimeOffset now, VideoStanding? before = null)
    {
        var privacy = Json.Text(status?["privacyStatus"]);
        var publishAt = Instant(Json.Text(status?["publishAt"]));
        if (privacy is not (null or "private" or "public" or "unlisted")) throw Refused("invalidVideoMetadata", "The request metadata is invalid.");
        if (publishAt is not null && (privacy != "private" || before?.PublicFrom <= now)) throw InvalidPublishAt();
        return new()
        {
            AskedPrivacy = privacy,
            PublishAt = publishAt,
            PublicFrom = PublicFrom(privacy, publishAt, now, before),
            MadeForKids = Json.Flag(status?["selfDeclaredMadeForKids"]),
            SyntheticMedia = Json.Flag(status?["containsSyntheticMedia"]),
            Embeddable = Json.Flag(status?["embeddable"]) ?? true,
            StatsViewable = Json.Flag(status?["publicStatsViewable"]) ?? true,
            License = Json.Text(status?["license"]) ?? "youtube",
        };
    }

    private static DateTimeOffset? PublicFrom(string? privacy, DateTimeOffset? publishAt, DateTimeOffset now, VideoStanding? before) => privacy switch
    {
        null or "public" => before?.PublicFrom <= now ? before!.PublicFrom : now,
        "private" when publishAt is { } at => at > now ? at : now,
        _ => null,
    };

    private static DateTimeOffset? Instant(string? text)
    {
        if (text is null) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : throw InvalidPublishAt();
    }

    private static RefusedException InvalidPublishAt() => Refused("invalidPublishAt", "The request metadata specifies an invalid scheduled publishing time.");

    private static RefusedException Refused(string reason, string message) => new(YouTubeErrors.Invalid(reason, message));
}

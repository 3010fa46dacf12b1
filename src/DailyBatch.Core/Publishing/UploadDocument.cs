using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing;

/// <summary>All that an upload by hand needs, as <c>upload.json</c>. A declaration that the settings do not make is null: YouTube asks for it, we do not guess it.</summary>
internal sealed record UploadDocument
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public required string EpisodeId { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string CategoryId { get; init; }

    public required string Language { get; init; }

    public required string PrivacyStatus { get; init; }

    /// <summary>RFC 3339, UTC.</summary>
    public required string PublishAt { get; init; }

    /// <summary>The same instant as people on the channel see it.</summary>
    public required string PublishAtLocal { get; init; }

    public required string TimeZone { get; init; }

    public required bool? SelfDeclaredMadeForKids { get; init; }

    public required bool? ContainsSyntheticMedia { get; init; }

    public required bool NotifySubscribers { get; init; }

    public required string Video { get; init; }

    public required string VideoSha256 { get; init; }

    public required string Thumbnail { get; init; }

    public required string Captions { get; init; }

    /// <summary>The document of an episode that holds a slot.</summary>
    public static UploadDocument Of(Episode episode, DailyBatchSettings settings)
    {
        var (video, publication) = (episode.Video!, episode.Publication!);
        var texts = VideoTexts.Of(episode, settings.Publishing);
        return new()
        {
            EpisodeId = episode.Id,
            Title = texts.Title,
            Description = texts.Description,
            Tags = texts.Tags,
            CategoryId = settings.Publishing.CategoryId,
            Language = settings.Channel.Language,
            PrivacyStatus = "private",
            PublishAt = Rfc3339.Format(publication.PlannedAt),
            PublishAtLocal = publication.PlannedAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            TimeZone = publication.TimeZone,
            SelfDeclaredMadeForKids = settings.Publishing.MadeForKids,
            ContainsSyntheticMedia = settings.Publishing.ContainsSyntheticMedia,
            NotifySubscribers = settings.Publishing.NotifySubscribers,
            Video = OutboxFiles.Video,
            VideoSha256 = video.Sha256,
            Thumbnail = OutboxFiles.Thumbnail,
            Captions = OutboxFiles.Captions,
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";
}

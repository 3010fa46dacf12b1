using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>The stored metadata, filled in steps: after the story, after rendering, at scheduling and upload, when measured.</summary>
internal sealed record MetadataDocument
{
    public string? Niche { get; init; }

    public string? PatternType { get; init; }

    public string? PrimaryEmotion { get; init; }

    public string? SecondaryEmotion { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public IReadOnlyList<string>? MoralAxes { get; init; }

    public int? NumBeats { get; init; }

    public int? NumScenes { get; init; }

    public int? NumDialogueLines { get; init; }

    public int? NumNarrationLines { get; init; }

    public bool? HasTwist { get; init; }

    public bool? HasCta { get; init; }

    public string? Style { get; init; }

    public string? LlmModelStory { get; init; }

    public string? LlmModelDialogue { get; init; }

    public string? EditPattern { get; init; }

    public double? VideoDurationSec { get; init; }

    public double? AudioDurationSec { get; init; }

    public int? NumBrollClips { get; init; }

    public int? NumTalkingHeadClips { get; init; }

    public string? HfModel { get; init; }

    public string? TtsProvider { get; init; }

    public bool? TalkingHeadsEnabled { get; init; }

    public string? PlannedPublishAt { get; init; }

    public string? YoutubeVideoId { get; init; }

    public string? UploadedAt { get; init; }

    public string? PublishedAt { get; init; }

    public int? PublishedHourLocal { get; init; }

    [JsonPropertyName("views_24h")]
    public long? Views24h { get; init; }

    [JsonPropertyName("likes_24h")]
    public long? Likes24h { get; init; }

    [JsonPropertyName("comments_24h")]
    public long? Comments24h { get; init; }

    [JsonPropertyName("avg_view_duration_24h")]
    public double? AvgViewDuration24h { get; init; }

    [JsonPropertyName("avg_view_percent_24h")]
    public double? AvgViewPercent24h { get; init; }

    [JsonPropertyName("gap_24h_seconds")]
    public double? Gap24hSeconds { get; init; }

    [JsonPropertyName("engaged_views_24h")]
    public long? EngagedViews24h { get; init; }

    [JsonPropertyName("views_72h")]
    public long? Views72h { get; init; }

    [JsonPropertyName("likes_72h")]
    public long? Likes72h { get; init; }

    [JsonPropertyName("comments_72h")]
    public long? Comments72h { get; init; }

    [JsonPropertyName("gap_72h_seconds")]
    public double? Gap72hSeconds { get; init; }

    [JsonPropertyName("views_7d")]
    public long? Views7d { get; init; }

    [JsonPropertyName("likes_7d")]
    public long? Likes7d { get; init; }

    [JsonPropertyName("comments_7d")]
    public long? Comments7d { get; init; }

    [JsonPropertyName("gap_7d_seconds")]
    public double? Gap7dSeconds { get; init; }

    public long? LifetimeViews { get; init; }

    public long? LifetimeEngagedViews { get; init; }

    public double? LifetimeAvgViewDuration { get; init; }

    public double? LifetimeAvgViewPercent { get; init; }

    public string? LifetimeTakenAt { get; init; }
}

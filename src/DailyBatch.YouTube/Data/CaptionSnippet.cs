using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What a track of captions is.</summary>
public class CaptionSnippet
{
    /// <summary>What the sound is that it belongs to.</summary>
    [JsonProperty("audioTrackType")]
    public virtual string? AudioTrackType { get; set; }

    /// <summary>Why YouTube could not take it.</summary>
    [JsonProperty("failureReason")]
    public virtual string? FailureReason { get; set; }

    /// <summary>Whether YouTube finds the times.</summary>
    [JsonProperty("isAutoSynced")]
    public virtual bool? IsAutoSynced { get; set; }

    /// <summary>Whether it is for people who do not hear.</summary>
    [JsonProperty("isCC")]
    public virtual bool? IsCC { get; set; }

    /// <summary>Whether nobody sees it yet.</summary>
    [JsonProperty("isDraft")]
    public virtual bool? IsDraft { get; set; }

    /// <summary>Whether it is in simple words.</summary>
    [JsonProperty("isEasyReader")]
    public virtual bool? IsEasyReader { get; set; }

    /// <summary>Whether it is in large letters.</summary>
    [JsonProperty("isLarge")]
    public virtual bool? IsLarge { get; set; }

    /// <summary>BCP-47.</summary>
    [JsonProperty("language")]
    public virtual string? Language { get; set; }

    /// <summary>What people choose it by; may be empty.</summary>
    [JsonProperty("name")]
    public virtual string? Name { get; set; }

    /// <summary><c>serving</c>, <c>syncing</c> or <c>failed</c>.</summary>
    [JsonProperty("status")]
    public virtual string? Status { get; set; }

    /// <summary><c>standard</c>, <c>ASR</c> or <c>forced</c>.</summary>
    [JsonProperty("trackKind")]
    public virtual string? TrackKind { get; set; }

    /// <summary>The video.</summary>
    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    /// <summary>When it was changed. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("lastUpdated")]
    public virtual string? LastUpdatedRaw { get; set; }

    /// <summary><see cref="LastUpdatedRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? LastUpdatedDateTimeOffset => WireInstant.Read(LastUpdatedRaw);
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The video of a place in a playlist.</summary>
public class PlaylistItemContentDetails
{
    /// <summary>A note of the playlist's owner.</summary>
    [JsonProperty("note")]
    public virtual string? Note { get; set; }

    /// <summary>The video's id.</summary>
    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }

    /// <summary>When the video was published; missing while it is private. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("videoPublishedAt")]
    public virtual string? VideoPublishedAtRaw { get; set; }

    /// <summary><see cref="VideoPublishedAtRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? VideoPublishedAtDateTimeOffset => WireInstant.Read(VideoPublishedAtRaw);
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>When a video was published.</summary>
public class VideoStatsSnippet
{
    /// <summary>When it was published. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("publishTime")]
    public virtual string? PublishTimeRaw { get; set; }

    /// <summary><see cref="PublishTimeRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? PublishTimeDateTimeOffset => WireInstant.Read(PublishTimeRaw);
}

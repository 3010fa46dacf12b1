using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The length of a video.</summary>
public class VideoStatsContentDetails
{
    /// <summary>ISO 8601, for instance <c>PT58S</c>.</summary>
    [JsonProperty("duration")]
    public virtual string? Duration { get; set; }
}

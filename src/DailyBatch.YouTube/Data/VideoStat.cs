using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Counts of one video, as <c>batchGetStats</c> gives them.</summary>
public class VideoStat : IDirectResponseSchema
{
    /// <summary>How long it is.</summary>
    [JsonProperty("contentDetails")]
    public virtual VideoStatsContentDetails? ContentDetails { get; set; }

    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The video's id.</summary>
    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    /// <summary><c>youtube#videoStats</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>When it was published.</summary>
    [JsonProperty("snippet")]
    public virtual VideoStatsSnippet? Snippet { get; set; }

    /// <summary>Views, likes, comments.</summary>
    [JsonProperty("statistics")]
    public virtual VideoStatsStatistics? Statistics { get; set; }
}

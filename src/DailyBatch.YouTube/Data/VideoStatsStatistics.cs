using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Counts of a video. A count that its owner hides is null.</summary>
public class VideoStatsStatistics
{
    /// <summary>Comments.</summary>
    [JsonProperty("commentCount")]
    public virtual ulong? CommentCount { get; set; }

    /// <summary>Likes.</summary>
    [JsonProperty("likeCount")]
    public virtual ulong? LikeCount { get; set; }

    /// <summary>Views.</summary>
    [JsonProperty("viewCount")]
    public virtual ulong? ViewCount { get; set; }
}

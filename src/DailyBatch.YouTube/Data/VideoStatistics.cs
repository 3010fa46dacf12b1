using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Counts of a video. A count that its owner hides is null.</summary>
public class VideoStatistics
{
    /// <summary>Comments.</summary>
    [JsonProperty("commentCount")]
    public virtual ulong? CommentCount { get; set; }

    /// <summary>Dislikes; only its owner sees them.</summary>
    [JsonProperty("dislikeCount")]
    public virtual ulong? DislikeCount { get; set; }

    /// <summary>No longer in use, always 0.</summary>
    [JsonProperty("favoriteCount")]
    public virtual ulong? FavoriteCount { get; set; }

    /// <summary>Likes.</summary>
    [JsonProperty("likeCount")]
    public virtual ulong? LikeCount { get; set; }

    /// <summary>Views. Since 2026-08-24 every start of playback is one.</summary>
    [JsonProperty("viewCount")]
    public virtual ulong? ViewCount { get; set; }
}

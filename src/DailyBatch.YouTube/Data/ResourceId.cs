using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Points to a video, a channel or a playlist.</summary>
public class ResourceId
{
    /// <summary>A channel.</summary>
    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    /// <summary><c>youtube#video</c>, <c>youtube#channel</c> or <c>youtube#playlist</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>A playlist.</summary>
    [JsonProperty("playlistId")]
    public virtual string? PlaylistId { get; set; }

    /// <summary>A video.</summary>
    [JsonProperty("videoId")]
    public virtual string? VideoId { get; set; }
}

using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>A channel.</summary>
public class Channel : IDirectResponseSchema
{
    /// <summary>Its playlists.</summary>
    [JsonProperty("contentDetails")]
    public virtual ChannelContentDetails? ContentDetails { get; set; }

    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The id, <c>UC…</c>.</summary>
    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    /// <summary><c>youtube#channel</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty("snippet")]
    public virtual ChannelSnippet? Snippet { get; set; }

    /// <summary>Its counts.</summary>
    [JsonProperty("statistics")]
    public virtual ChannelStatistics? Statistics { get; set; }

    /// <summary>What it may do.</summary>
    [JsonProperty("status")]
    public virtual ChannelStatus? Status { get; set; }
}

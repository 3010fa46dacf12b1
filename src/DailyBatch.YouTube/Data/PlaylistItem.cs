using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>A place in a playlist.</summary>
public class PlaylistItem : IDirectResponseSchema
{
    /// <summary>The video.</summary>
    [JsonProperty("contentDetails")]
    public virtual PlaylistItemContentDetails? ContentDetails { get; set; }

    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The id of the place, not of the video.</summary>
    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    /// <summary><c>youtube#playlistItem</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Title and place.</summary>
    [JsonProperty("snippet")]
    public virtual PlaylistItemSnippet? Snippet { get; set; }

    /// <summary>Privacy.</summary>
    [JsonProperty("status")]
    public virtual PlaylistItemStatus? Status { get; set; }
}

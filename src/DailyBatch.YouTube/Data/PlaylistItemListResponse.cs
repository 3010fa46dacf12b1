using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Places of a playlist.</summary>
public class PlaylistItemListResponse : IDirectResponseSchema
{
    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>Google's own number of the request.</summary>
    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    /// <summary>The items of this page; null when there are none.</summary>
    [JsonProperty("items")]
    public virtual IList<PlaylistItem>? Items { get; set; }

    /// <summary><c>youtube#playlistItemListResponse</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    [JsonProperty("nextPageToken")]
    public virtual string? NextPageToken { get; set; }

    /// <summary>How many there are.</summary>
    [JsonProperty("pageInfo")]
    public virtual PageInfo? PageInfo { get; set; }

    /// <summary>Asks for the page before.</summary>
    [JsonProperty("prevPageToken")]
    public virtual string? PrevPageToken { get; set; }

    /// <summary>Google's own number of the visitor.</summary>
    [JsonProperty("visitorId")]
    public virtual string? VisitorId { get; set; }
}

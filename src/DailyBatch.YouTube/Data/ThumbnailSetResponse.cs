using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The thumbnail that was set, in its sizes.</summary>
public class ThumbnailSetResponse : IDirectResponseSchema
{
    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>Google's own number of the request.</summary>
    [JsonProperty("eventId")]
    public virtual string? EventId { get; set; }

    /// <summary>The sizes.</summary>
    [JsonProperty("items")]
    public virtual IList<ThumbnailDetails>? Items { get; set; }

    /// <summary><c>youtube#thumbnailSetResponse</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Google's own number of the visitor.</summary>
    [JsonProperty("visitorId")]
    public virtual string? VisitorId { get; set; }
}

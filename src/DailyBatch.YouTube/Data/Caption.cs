using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>A track of captions.</summary>
public class Caption : IDirectResponseSchema
{
    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The track's id.</summary>
    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    /// <summary><c>youtube#caption</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Language, name and video.</summary>
    [JsonProperty("snippet")]
    public virtual CaptionSnippet? Snippet { get; set; }
}

using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What the answers of all lists share. It is no part of the generated surface, where each answer repeats it.</summary>
/// <typeparam name="TItem">What is listed.</typeparam>
public abstract class YouTubeBaseListResponse<TItem> : IDirectResponseSchema
{
    /// <summary>Changes whenever the answer does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The items of this page; null when there are none.</summary>
    [JsonProperty("items")]
    public virtual IList<TItem>? Items { get; set; }

    /// <summary>What kind of answer it is.</summary>
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
}

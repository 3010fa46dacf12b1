using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>A video. Which parts are there depends on what was asked for with <c>part</c>.</summary>
public class Video : IDirectResponseSchema
{
    /// <summary>How long and how sharp it is.</summary>
    [JsonProperty("contentDetails")]
    public virtual VideoContentDetails? ContentDetails { get; set; }

    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>The id that stands in its address.</summary>
    [JsonProperty("id")]
    public virtual string? Id { get; set; }

    /// <summary><c>youtube#video</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>Title and description by language.</summary>
    [JsonProperty("localizations")]
    public virtual IDictionary<string, VideoLocalization>? Localizations { get; set; }

    /// <summary>How far YouTube is with preparing it; only its owner sees it.</summary>
    [JsonProperty("processingDetails")]
    public virtual VideoProcessingDetails? ProcessingDetails { get; set; }

    /// <summary>Title, description, tags and the like.</summary>
    [JsonProperty("snippet")]
    public virtual VideoSnippet? Snippet { get; set; }

    /// <summary>Views, likes, comments.</summary>
    [JsonProperty("statistics")]
    public virtual VideoStatistics? Statistics { get; set; }

    /// <summary>Privacy, publication and declarations.</summary>
    [JsonProperty("status")]
    public virtual VideoStatus? Status { get; set; }
}

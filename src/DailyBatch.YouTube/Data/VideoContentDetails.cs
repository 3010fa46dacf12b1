using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The content of a video.</summary>
public class VideoContentDetails
{
    /// <summary><c>true</c> when there are captions, else <c>false</c>.</summary>
    [JsonProperty("caption")]
    public virtual string? Caption { get; set; }

    /// <summary><c>hd</c> or <c>sd</c>.</summary>
    [JsonProperty("definition")]
    public virtual string? Definition { get; set; }

    /// <summary><c>2d</c> or <c>3d</c>.</summary>
    [JsonProperty("dimension")]
    public virtual string? Dimension { get; set; }

    /// <summary>ISO 8601, for instance <c>PT58S</c>; missing until it is processed.</summary>
    [JsonProperty("duration")]
    public virtual string? Duration { get; set; }

    /// <summary>Whether its thumbnail was set by its owner; only its owner sees it.</summary>
    [JsonProperty("hasCustomThumbnail")]
    public virtual bool? HasCustomThumbnail { get; set; }

    /// <summary>Whether it was claimed by a partner.</summary>
    [JsonProperty("licensedContent")]
    public virtual bool? LicensedContent { get; set; }

    /// <summary><c>rectangular</c> or <c>360</c>.</summary>
    [JsonProperty("projection")]
    public virtual string? Projection { get; set; }
}

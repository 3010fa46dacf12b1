using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What a video is called and about.</summary>
public class VideoSnippet
{
    /// <summary>The category's number as text, for instance <c>24</c>.</summary>
    [JsonProperty("categoryId")]
    public virtual string? CategoryId { get; set; }

    /// <summary>The channel that it is on.</summary>
    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    /// <summary>That channel's name.</summary>
    [JsonProperty("channelTitle")]
    public virtual string? ChannelTitle { get; set; }

    /// <summary>Language that is spoken, BCP-47.</summary>
    [JsonProperty("defaultAudioLanguage")]
    public virtual string? DefaultAudioLanguage { get; set; }

    /// <summary>Language of title and description, BCP-47.</summary>
    [JsonProperty("defaultLanguage")]
    public virtual string? DefaultLanguage { get; set; }

    /// <summary>At most 5000 bytes of UTF-8, without angle brackets.</summary>
    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    /// <summary><c>none</c>, <c>upcoming</c> or <c>live</c>.</summary>
    [JsonProperty("liveBroadcastContent")]
    public virtual string? LiveBroadcastContent { get; set; }

    /// <summary>Title and description in the language that was asked for.</summary>
    [JsonProperty("localized")]
    public virtual VideoLocalization? Localized { get; set; }

    /// <summary>500 characters in all: commas count, and a tag with a space counts two more.</summary>
    [JsonProperty("tags")]
    public virtual IList<string>? Tags { get; set; }

    /// <summary>Its thumbnails.</summary>
    [JsonProperty("thumbnails")]
    public virtual ThumbnailDetails? Thumbnails { get; set; }

    /// <summary>At most 100 characters, without angle brackets.</summary>
    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>When it was published; for a private video when it was uploaded. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    /// <summary><see cref="PublishedAtRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset => WireInstant.Read(PublishedAtRaw);
}

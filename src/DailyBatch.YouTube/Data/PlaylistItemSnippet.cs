using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What stands in a place of a playlist.</summary>
public class PlaylistItemSnippet
{
    /// <summary>Who has put it there.</summary>
    [JsonProperty("channelId")]
    public virtual string? ChannelId { get; set; }

    /// <summary>That channel's name.</summary>
    [JsonProperty("channelTitle")]
    public virtual string? ChannelTitle { get; set; }

    /// <summary>The video's description.</summary>
    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    /// <summary>The playlist.</summary>
    [JsonProperty("playlistId")]
    public virtual string? PlaylistId { get; set; }

    /// <summary>The place, counted from 0.</summary>
    [JsonProperty("position")]
    public virtual long? Position { get; set; }

    /// <summary>The video.</summary>
    [JsonProperty("resourceId")]
    public virtual ResourceId? ResourceId { get; set; }

    /// <summary>The video's thumbnails.</summary>
    [JsonProperty("thumbnails")]
    public virtual ThumbnailDetails? Thumbnails { get; set; }

    /// <summary>The video's title.</summary>
    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>The video's channel.</summary>
    [JsonProperty("videoOwnerChannelId")]
    public virtual string? VideoOwnerChannelId { get; set; }

    /// <summary>That channel's name.</summary>
    [JsonProperty("videoOwnerChannelTitle")]
    public virtual string? VideoOwnerChannelTitle { get; set; }

    /// <summary>When it was put there. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    /// <summary><see cref="PublishedAtRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset => WireInstant.Read(PublishedAtRaw);
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What a channel is called.</summary>
public class ChannelSnippet
{
    /// <summary>Two letters.</summary>
    [JsonProperty("country")]
    public virtual string? Country { get; set; }

    /// <summary>Its handle, <c>@name</c>.</summary>
    [JsonProperty("customUrl")]
    public virtual string? CustomUrl { get; set; }

    /// <summary>BCP-47.</summary>
    [JsonProperty("defaultLanguage")]
    public virtual string? DefaultLanguage { get; set; }

    /// <summary>About it.</summary>
    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    /// <summary>Its picture.</summary>
    [JsonProperty("thumbnails")]
    public virtual ThumbnailDetails? Thumbnails { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty("title")]
    public virtual string? Title { get; set; }

    /// <summary>When it was made. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("publishedAt")]
    public virtual string? PublishedAtRaw { get; set; }

    /// <summary><see cref="PublishedAtRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? PublishedAtDateTimeOffset => WireInstant.Read(PublishedAtRaw);
}

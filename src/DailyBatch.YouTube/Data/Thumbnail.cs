using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>A picture.</summary>
public class Thumbnail
{
    /// <summary>Pixels.</summary>
    [JsonProperty("height")]
    public virtual long? Height { get; set; }

    /// <summary>Where it is.</summary>
    [JsonProperty("url")]
    public virtual string? Url { get; set; }

    /// <summary>Pixels.</summary>
    [JsonProperty("width")]
    public virtual long? Width { get; set; }
}

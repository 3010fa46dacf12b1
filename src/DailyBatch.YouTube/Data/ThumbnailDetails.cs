using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The sizes of a thumbnail.</summary>
public class ThumbnailDetails
{
    /// <summary>120 x 90.</summary>
    [JsonProperty("default")]
    public virtual Thumbnail? Default__ { get; set; }

    /// <summary>480 x 360.</summary>
    [JsonProperty("high")]
    public virtual Thumbnail? High { get; set; }

    /// <summary>1280 x 720.</summary>
    [JsonProperty("maxres")]
    public virtual Thumbnail? Maxres { get; set; }

    /// <summary>320 x 180.</summary>
    [JsonProperty("medium")]
    public virtual Thumbnail? Medium { get; set; }

    /// <summary>640 x 480.</summary>
    [JsonProperty("standard")]
    public virtual Thumbnail? Standard { get; set; }
}

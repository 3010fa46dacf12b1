using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Title and description in one language.</summary>
public class VideoLocalization
{
    /// <summary>The description.</summary>
    [JsonProperty("description")]
    public virtual string? Description { get; set; }

    /// <summary>The title.</summary>
    [JsonProperty("title")]
    public virtual string? Title { get; set; }
}

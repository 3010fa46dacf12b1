using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Parts of a video that are processed.</summary>
public class VideoProcessingDetailsProcessingProgress
{
    /// <summary>Parts that are done.</summary>
    [JsonProperty("partsProcessed")]
    public virtual ulong? PartsProcessed { get; set; }

    /// <summary>All parts, an estimate.</summary>
    [JsonProperty("partsTotal")]
    public virtual ulong? PartsTotal { get; set; }

    /// <summary>Milliseconds that are left, an estimate.</summary>
    [JsonProperty("timeLeftMs")]
    public virtual ulong? TimeLeftMs { get; set; }
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Counts of a channel.</summary>
public class ChannelStatistics
{
    /// <summary>Whether subscribers are hidden.</summary>
    [JsonProperty("hiddenSubscriberCount")]
    public virtual bool? HiddenSubscriberCount { get; set; }

    /// <summary>Subscribers, rounded.</summary>
    [JsonProperty("subscriberCount")]
    public virtual ulong? SubscriberCount { get; set; }

    /// <summary>Public videos.</summary>
    [JsonProperty("videoCount")]
    public virtual ulong? VideoCount { get; set; }

    /// <summary>Views.</summary>
    [JsonProperty("viewCount")]
    public virtual ulong? ViewCount { get; set; }
}

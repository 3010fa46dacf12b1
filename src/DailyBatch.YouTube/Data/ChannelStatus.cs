using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>What a channel is and may do.</summary>
public class ChannelStatus
{
    /// <summary>Whether its owner has a channel that can upload.</summary>
    [JsonProperty("isLinked")]
    public virtual bool? IsLinked { get; set; }

    /// <summary><c>allowed</c>, <c>eligible</c> or <c>disallowed</c>.</summary>
    [JsonProperty("longUploadsStatus")]
    public virtual string? LongUploadsStatus { get; set; }

    /// <summary>Whether it is made for children.</summary>
    [JsonProperty("madeForKids")]
    public virtual bool? MadeForKids { get; set; }

    /// <summary><c>private</c>, <c>unlisted</c> or <c>public</c>.</summary>
    [JsonProperty("privacyStatus")]
    public virtual string? PrivacyStatus { get; set; }

    /// <summary>What its owner says.</summary>
    [JsonProperty("selfDeclaredMadeForKids")]
    public virtual bool? SelfDeclaredMadeForKids { get; set; }
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>The privacy of a place in a playlist.</summary>
public class PlaylistItemStatus
{
    /// <summary><c>private</c>, <c>unlisted</c> or <c>public</c>.</summary>
    [JsonProperty("privacyStatus")]
    public virtual string? PrivacyStatus { get; set; }
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Who may see a video, from when on, and what its owner declares.</summary>
public class VideoStatus
{
    /// <summary>Whether realistic content was altered or made by a machine.</summary>
    [JsonProperty("containsSyntheticMedia")]
    public virtual bool? ContainsSyntheticMedia { get; set; }

    /// <summary>Whether other sites may show it.</summary>
    [JsonProperty("embeddable")]
    public virtual bool? Embeddable { get; set; }

    /// <summary>Why the upload failed.</summary>
    [JsonProperty("failureReason")]
    public virtual string? FailureReason { get; set; }

    /// <summary><c>youtube</c> or <c>creativeCommon</c>.</summary>
    [JsonProperty("license")]
    public virtual string? License { get; set; }

    /// <summary>What YouTube has made of the declaration; cannot be set.</summary>
    [JsonProperty("madeForKids")]
    public virtual bool? MadeForKids { get; set; }

    /// <summary><c>private</c>, <c>unlisted</c> or <c>public</c>. A video that is sent without it becomes public.</summary>
    [JsonProperty("privacyStatus")]
    public virtual string? PrivacyStatus { get; set; }

    /// <summary>Whether everybody sees its statistics.</summary>
    [JsonProperty("publicStatsViewable")]
    public virtual bool? PublicStatsViewable { get; set; }

    /// <summary>Why YouTube has refused it.</summary>
    [JsonProperty("rejectionReason")]
    public virtual string? RejectionReason { get; set; }

    /// <summary>Whether its owner says that it is made for children.</summary>
    [JsonProperty("selfDeclaredMadeForKids")]
    public virtual bool? SelfDeclaredMadeForKids { get; set; }

    /// <summary><c>uploaded</c>, <c>processed</c>, <c>failed</c>, <c>rejected</c> or <c>deleted</c>.</summary>
    [JsonProperty("uploadStatus")]
    public virtual string? UploadStatus { get; set; }

    /// <summary>When a private video becomes public. A past instant publishes at once. RFC 3339, as it is on the wire.</summary>
    [JsonProperty("publishAt")]
    public virtual string? PublishAtRaw { get; set; }

    /// <summary><see cref="PublishAtRaw"/> as an instant; null when it is not there. Cannot be set: what the generated setter writes depends on the culture of the thread.</summary>
    [JsonIgnore]
    public virtual DateTimeOffset? PublishAtDateTimeOffset => WireInstant.Read(PublishAtRaw);
}

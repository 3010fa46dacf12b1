using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>How far YouTube is with preparing a video.</summary>
public class VideoProcessingDetails
{
    /// <summary>Whether there are suggestions for the editor.</summary>
    [JsonProperty("editorSuggestionsAvailability")]
    public virtual string? EditorSuggestionsAvailability { get; set; }

    /// <summary>Whether the file's details are known.</summary>
    [JsonProperty("fileDetailsAvailability")]
    public virtual string? FileDetailsAvailability { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonProperty("processingFailureReason")]
    public virtual string? ProcessingFailureReason { get; set; }

    /// <summary>Whether there is something to say about how to upload better.</summary>
    [JsonProperty("processingIssuesAvailability")]
    public virtual string? ProcessingIssuesAvailability { get; set; }

    /// <summary>How far it is.</summary>
    [JsonProperty("processingProgress")]
    public virtual VideoProcessingDetailsProcessingProgress? ProcessingProgress { get; set; }

    /// <summary><c>processing</c>, <c>succeeded</c>, <c>failed</c> or <c>terminated</c>.</summary>
    [JsonProperty("processingStatus")]
    public virtual string? ProcessingStatus { get; set; }

    /// <summary>Whether there are suggestions for tags.</summary>
    [JsonProperty("tagSuggestionsAvailability")]
    public virtual string? TagSuggestionsAvailability { get; set; }

    /// <summary>Whether thumbnails were made.</summary>
    [JsonProperty("thumbnailsAvailability")]
    public virtual string? ThumbnailsAvailability { get; set; }
}

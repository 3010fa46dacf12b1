namespace DailyBatch.Core.Episodes;

/// <summary>A rendered video and what lies beside it. Paths are absolute in memory and relative to the workspace when stored.</summary>
public sealed record EpisodeVideo
{
    /// <summary>The mp4.</summary>
    public required string Path { get; init; }

    /// <summary>The thumbnail as JPEG.</summary>
    public required string ThumbnailPath { get; init; }

    /// <summary>The subtitles as SRT.</summary>
    public required string CaptionsPath { get; init; }

    /// <summary>Length of the picture.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Length of the sound.</summary>
    public required TimeSpan AudioDuration { get; init; }

    /// <summary>SHA-256 of the mp4 in lower-case hex: what is published is what was rendered.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of shots that only show.</summary>
    public int BRollClips { get; init; }

    /// <summary>Number of shots in which a character speaks.</summary>
    public int TalkingHeadClips { get; init; }

    /// <summary>Where the pictures came from, for instance <c>vector</c>.</summary>
    public required string PictureProvider { get; init; }

    /// <summary>Where the voices came from, for instance <c>flite</c>.</summary>
    public required string VoiceProvider { get; init; }

    /// <summary>What encoded the picture, for instance <c>libx264</c>; null for videos of which it is not known.</summary>
    public string? Encoder { get; init; }

    /// <summary>With how much care it was rendered: <c>fast</c>, <c>quality</c> or <c>draft</c>; null for videos of which it is not known.</summary>
    public string? Preset { get; init; }

    /// <summary>When it was rendered.</summary>
    public required DateTimeOffset RenderedAt { get; init; }
}

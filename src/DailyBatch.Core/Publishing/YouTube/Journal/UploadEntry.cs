using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.FollowUps;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>What is known of the upload of one episode. Whoever holds the session's address can write into the upload: it is a secret.</summary>
internal sealed record UploadEntry
{
    /// <summary>Whose upload it is. The same words mark the video at YouTube, as a tag and as the description's last line.</summary>
    public required string EpisodeId { get; init; }

    /// <summary>How far it has come.</summary>
    public required UploadState State { get; init; }

    /// <summary>The channel that it goes to.</summary>
    public required string ChannelId { get; init; }

    /// <summary>SHA-256 of the file in lower-case hex: a file changed at equal length would be spliced silently.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the file.</summary>
    public required long Length { get; init; }

    /// <summary>The slot that YouTube was told, or that it is to be told.</summary>
    public required EpisodePublication Slot { get; init; }

    /// <summary>The session's address; null when there is none, or when YouTube does not know it any more.</summary>
    public Secret? Session { get; init; }

    /// <summary>When it came into this state.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The video's id at YouTube; null until it is done.</summary>
    public string? VideoId { get; init; }

    /// <summary>When YouTube had all of it, or when the video was found; null until it is done.</summary>
    public DateTimeOffset? UploadedAt { get; init; }

    /// <summary>What comes after the upload.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    /// <summary>What the owner should know of it.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether a step after the upload is still to be done.</summary>
    public bool HasOpenSteps => State == UploadState.Done && FollowUps.Any(f => f.State == FollowUpState.Open);

    /// <summary>Whether there may be a video.</summary>
    public bool MayHaveVideo => State >= UploadState.Finalizing;

    /// <summary>The entry without its session, ready to begin anew. Only for one whose last byte was not taken.</summary>
    public UploadEntry Restarted(DateTimeOffset now) => this with { State = UploadState.Planned, Session = null, At = now };
}

using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes;

/// <summary>When and where an episode is published.</summary>
public sealed record EpisodePublication
{
    /// <summary>The calendar date of the slot in the channel's zone.</summary>
    public required DateOnly SlotDate { get; init; }

    /// <summary>The slot's local time.</summary>
    public required TimeOnly SlotTime { get; init; }

    /// <summary>The IANA zone in which the slot was resolved.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The instant, with the local offset of that day.</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>Who takes it: <c>outbox</c> or <c>youtube</c>.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where it was put by the outbox publisher; null for others.</summary>
    public string? Folder { get; init; }

    /// <summary>YouTube's id; null until it is known.</summary>
    public string? VideoId { get; init; }

    /// <summary>When it was handed over; null until then.</summary>
    public DateTimeOffset? UploadedAt { get; init; }

    /// <summary>When it became public, as read back; null until then.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Public at once by the owner's explicit wish, and not at a slot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Immediate { get; init; }

    /// <summary>What the owner should know: texts that were cut, what YouTube keeps differently from what was asked, steps that were given up.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Where the video is seen; null while its id is not known.</summary>
    [JsonIgnore]
    public string? Url => VideoId is null ? null : "https://youtu.be/" + VideoId;

    /// <summary>When it was first seen to be removed or no longer public; null while it is there.</summary>
    public DateTimeOffset? GoneAt { get; init; }
}

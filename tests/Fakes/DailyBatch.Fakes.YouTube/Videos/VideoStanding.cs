namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Who may see a video and from when on, and what its owner declares.</summary>
public sealed record VideoStanding
{
    /// <summary>What was asked for; null when nothing was, which means public.</summary>
    public string? AskedPrivacy { get; init; }

    /// <summary>When it was asked to become public.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>When everybody can see it; null when that is not going to happen.</summary>
    public DateTimeOffset? PublicFrom { get; init; }

    /// <summary>The declaration; null when none was made.</summary>
    public bool? MadeForKids { get; init; }

    /// <summary>The declaration; null when none was made.</summary>
    public bool? SyntheticMedia { get; init; }

    /// <summary>Whether other sites may show it.</summary>
    public bool Embeddable { get; init; } = true;

    /// <summary>Whether everybody sees its statistics.</summary>
    public bool StatsViewable { get; init; } = true;

    /// <summary><c>youtube</c> or <c>creativeCommon</c>.</summary>
    public string License { get; init; } = "youtube";

    /// <summary>The privacy at an instant: a scheduled video is private until then.</summary>
    public string PrivacyAt(DateTimeOffset instant) => PublicFrom <= instant ? "public" : AskedPrivacy ?? "public";
}

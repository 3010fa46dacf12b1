namespace DailyBatch.Core.Planning.History;

/// <summary>What the planner wants to know of an episode. Unknown is null, never zero.</summary>
internal sealed record PastEpisode
{
    /// <summary>The episode.</summary>
    public required string Id { get; init; }

    /// <summary>The local date on which it came or comes out; the planned one while it has no slot.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The local time of its slot.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The instant at which it came or comes out; null in files that hold local time only.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Its niche, in the words of its file.</summary>
    public string? Niche { get; init; }

    /// <summary>Its style.</summary>
    public string? Style { get; init; }

    /// <summary>Its pattern.</summary>
    public string? Pattern { get; init; }

    /// <summary>Its primary emotion.</summary>
    public string? Emotion { get; init; }

    /// <summary>Its second emotion.</summary>
    public string? SecondEmotion { get; init; }

    /// <summary>Its topic hint.</summary>
    public string? Topic { get; init; }

    /// <summary>Views after 24 hours.</summary>
    public long? Views { get; init; }

    /// <summary>Those of them that stayed beyond the start, as far as that is known: counted, or by the share that reports tell.</summary>
    public long? EngagedViews { get; init; }

    /// <summary>Likes after 24 hours.</summary>
    public long? Likes { get; init; }

    /// <summary>Comments after 24 hours.</summary>
    public long? Comments { get; init; }

    /// <summary>How likely it was to be planned; null when that was not logged.</summary>
    public double? Propensity { get; init; }

    /// <summary>Whether it has a plan of ours.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Whether it was handed to a publisher.</summary>
    public bool IsOut { get; init; }

    /// <summary>Whether its last step failed before it was out.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Whether it was removed or made private after it was out.</summary>
    public bool IsGone { get; init; }
}

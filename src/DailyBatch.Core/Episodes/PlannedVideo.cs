using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes;

/// <summary>A video that is to be made: what kind, when, and why.</summary>
public sealed record PlannedVideo
{
    /// <summary>The date of the batch, in the channel's zone.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Place in the batch, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>Which plan of its date it belongs to: 0 for the first, one more each time that the date is planned again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Revision { get; init; }

    /// <summary>For instance <c>courtroom</c>; an open set.</summary>
    public required string Niche { get; init; }

    /// <summary>For instance <c>ragebait</c>.</summary>
    public required string Style { get; init; }

    /// <summary>The order of beats: A, B or C.</summary>
    public required string Pattern { get; init; }

    /// <summary>The emotion that the video is to raise.</summary>
    public required string PrimaryEmotion { get; init; }

    /// <summary>A second emotion; null for none.</summary>
    public string? SecondaryEmotion { get; init; }

    /// <summary>What it should be about; null leaves it to the writer.</summary>
    public string? TopicHint { get; init; }

    /// <summary>The suggested posting slot as an instant with its local offset; null when no slot was asked for or none is free.</summary>
    public DateTimeOffset? SuggestedSlot { get; init; }

    /// <summary>Why this video at this time.</summary>
    public required PlanReason Reason { get; init; }

    /// <summary>The seed of all chance in its story and its pictures.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public required ulong Seed { get; init; }
}

using DailyBatch.Core.Publishing.YouTube.Errors;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>How a step after the upload ended.</summary>
/// <param name="Warnings">What the owner should know of what was done.</param>
/// <param name="Refused">YouTube's verdict; null when it is done.</param>
/// <param name="PublishedAt">When the video became public, where that was read.</param>
internal sealed record StepEnd(IReadOnlyList<string> Warnings, Verdict? Refused = null, DateTimeOffset? PublishedAt = null)
{
    /// <summary>It is done, and there is nothing to say.</summary>
    public static StepEnd Done { get; } = new([]);

    /// <summary>Done, or refused.</summary>
    public static StepEnd Of(Verdict? refused) => refused is null ? Done : new([], refused);
}

namespace DailyBatch.Core.Episodes;

/// <summary>What kind of video an episode is. Old files miss some or all of it: missing stays missing. Old files may also hold words that are no longer written.</summary>
/// <param name="Niche">For instance <c>courtroom</c>.</param>
/// <param name="Style">For instance <c>ragebait</c>.</param>
/// <param name="Pattern">A, B or C, or an old word.</param>
/// <param name="PrimaryEmotion">The emotion that it is to raise.</param>
/// <param name="SecondaryEmotion">A second one.</param>
public sealed record EpisodeTraits(string? Niche, string? Style, string? Pattern, string? PrimaryEmotion, string? SecondaryEmotion)
{
    /// <summary>The traits of a plan.</summary>
    public static EpisodeTraits Of(PlannedVideo plan) => new(plan.Niche, plan.Style, plan.Pattern, plan.PrimaryEmotion, plan.SecondaryEmotion);
}

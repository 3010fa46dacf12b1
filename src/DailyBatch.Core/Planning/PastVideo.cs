using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Planning;

/// <summary>What an earlier video was made of.</summary>
/// <param name="Date">The date of its batch.</param>
/// <param name="Niche">Its niche.</param>
/// <param name="Style">Its style.</param>
/// <param name="Pattern">Its pattern; in old files also words that are no longer written.</param>
/// <param name="PrimaryEmotion">Its emotion.</param>
/// <param name="SecondaryEmotion">Its second emotion; null for none.</param>
internal sealed record PastVideo(DateOnly Date, string Niche, string Style, string Pattern, string PrimaryEmotion, string? SecondaryEmotion)
{
    /// <summary>What a planned video is made of.</summary>
    public static PastVideo Of(PlannedVideo plan) =>
        new(plan.Date, plan.Niche, plan.Style, plan.Pattern, plan.PrimaryEmotion, plan.SecondaryEmotion);

    /// <summary>Its combination.</summary>
    public Combination Combination => new(Niche, Style, Pattern, PrimaryEmotion, SecondaryEmotion);
}

namespace DailyBatch.Core.Stories.Memory;

/// <summary>From where on two stories are one story told twice.</summary>
internal static class RepeatLimits
{
    /// <summary>Shared part of the runs of five words.</summary>
    public const double Wording = StoryText.RepeatShare;

    /// <summary>
    /// Shared part of what happens, see <see cref="PlotWords"/>. Measured: a dozen plots told again by hand in other words lie at 0.31 to
    /// 0.60; 86 pairs of other stories of one niche, some of them close neighbors, at 0.26 or less with a median of 0.10; 17,496 pairs of
    /// the grammar's stories on different premises of one niche at 0.27 or less.
    /// </summary>
    public const double Plot = 0.29;

    /// <summary>Shared part of the drawn facts of two tellings on one premise, which are bound to share the premise's words.</summary>
    public const double Facts = 0.60;
}

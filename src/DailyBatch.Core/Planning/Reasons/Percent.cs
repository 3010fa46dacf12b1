namespace DailyBatch.Core.Planning.Reasons;

/// <summary>Differences of log utility as people read them. Rounded, so that the last bit of a machine's arithmetic is not seen.</summary>
internal static class Percent
{
    /// <summary>A change in percent with one digit behind the point.</summary>
    public static double Of(double logChange) => Math.Round(100 * (Math.Exp(logChange) - 1), 1);
}

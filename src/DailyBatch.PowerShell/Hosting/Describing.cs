using System.Globalization;
using DailyBatch.Core.Episodes;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>How things are named to people, and how what they gave is read.</summary>
internal static class Describing
{
    /// <summary>The calendar date of what was bound; its time of day and its kind play no part.</summary>
    public static DateOnly? ToDay(this DateTime? date) => date is { } d ? DateOnly.FromDateTime(d) : null;

    /// <summary>A date as people write it to us: <c>2025-11-23</c>.</summary>
    public static string Day(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An episode by id and title.</summary>
    public static string Describe(this Episode episode) => episode.Title == episode.Id ? episode.Id : $"{episode.Id} '{episode.Title}'";

    /// <summary>A planned video by its place and its kind.</summary>
    public static string Describe(this PlannedVideo plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"{plan.Date:yyyy-MM-dd} #{plan.Place} {plan.Niche}, {plan.Style}, pattern {plan.Pattern}, {plan.PrimaryEmotion}");
}

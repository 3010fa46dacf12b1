using System.Globalization;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Metrics.Import;

/// <summary>One video of a table that YouTube Studio exported.</summary>
/// <param name="VideoId">The video.</param>
/// <param name="Views">Views.</param>
/// <param name="Engaged">Views that stayed beyond the start; null when the table has no such column.</param>
/// <param name="Likes">Likes; null when the table has no such column.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Watched">Mean time watched.</param>
/// <param name="Percent">Mean share watched in percent.</param>
internal sealed record StudioRow(string VideoId, long? Views, long? Engaged, long? Likes, long? Comments, TimeSpan? Watched, double? Percent)
{
    /// <summary>The videos of a table; none when it has no column of ids or of views. The row of totals is passed over.</summary>
    public static IReadOnlyList<StudioRow> Read(CsvTable table) =>
    [
        .. from row in table.Rows
           let id = table.Cell(row, "Content", "Video", "Video ID", "video_id")
           where id is not null && !id.Equals("Total", StringComparison.OrdinalIgnoreCase)
           let views = Count(table.Cell(row, "Views", "views"))
           where views is not null
           select new StudioRow(
               id,
               views,
               Count(table.Cell(row, "Engaged views")),
               Count(table.Cell(row, "Likes", "likes")),
               Count(table.Cell(row, "Comments added", "Comments", "comments")),
               Time(table.Cell(row, "Average view duration")),
               Number(table.Cell(row, "Average percentage viewed (%)"))),
    ];

    /// <summary>What a table of totals tells beside counts; null when it has none of those columns.</summary>
    /// <param name="takenAt">When its figures were so.</param>
    public LifetimeMeasures? Retention(DateTimeOffset takenAt) =>
        Engaged is null && Watched is null && Percent is null ? null : new(Views, Engaged, Watched, Percent, takenAt);

    private static long? Count(string? text) => Number(text) is { } number && number >= 0 ? (long)number : null;

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static TimeSpan? Time(string? text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}

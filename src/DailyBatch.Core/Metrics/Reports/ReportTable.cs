using System.Globalization;
using Google.Apis.YouTubeAnalytics.v2.Data;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>Reads a report by the names of its columns: their order is the service's to choose.</summary>
internal sealed class ReportTable
{
    /// <summary>What rows are told apart by.</summary>
    public const string Video = "video";

    /// <summary>Views.</summary>
    public const string Views = "views";

    private const string Engaged = "engagedViews";
    private const string Duration = "averageViewDuration";
    private const string Percent = "averageViewPercentage";

    private readonly Dictionary<string, int> _columns;

    private ReportTable(QueryResponse response) => _columns = (response.ColumnHeaders ?? [])
        .Select((column, index) => (column.Name, index))
        .Where(column => column.Name is not null)
        .DistinctBy(column => column.Name)
        .ToDictionary(column => column.Name!, column => column.index, StringComparer.Ordinal);

    /// <summary>The figures that are asked for.</summary>
    public static string Metrics => string.Join(',', Views, Engaged, Percent, Duration);

    /// <summary>The rows that name a video.</summary>
    public static IReadOnlyList<VideoReport> Read(QueryResponse response)
    {
        var table = new ReportTable(response);
        return [.. (response.Rows ?? []).Select(table.Row).OfType<VideoReport>().DistinctBy(r => r.VideoId)];
    }

    private VideoReport? Row(IList<object?> row) => Cell(row, Video) is string { Length: > 0 } id
        ? new(id, Count(row, Views), Count(row, Engaged), Number(row, Duration) is { } seconds ? TimeSpan.FromSeconds(seconds) : null, Number(row, Percent))
        : null;

    private long? Count(IList<object?> row, string column) => Number(row, column) is { } number ? (long)Math.Round(number) : null;

    // JSON numbers arrive as long or double. What is no count of anything is not known.
    private double? Number(IList<object?> row, string column) =>
        Cell(row, column) is long or int or double or decimal
        && Convert.ToDouble(Cell(row, column), CultureInfo.InvariantCulture) is var number && double.IsFinite(number) && number is >= 0 and < 1e15
            ? number
            : null;

    private object? Cell(IList<object?> row, string column) => _columns.TryGetValue(column, out var index) && index < row.Count ? row[index] : null;
}

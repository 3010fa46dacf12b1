using System.Globalization;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Reports;

/// <summary>A question for a report of videos, read strictly: what the service is not known to take is refused.</summary>
/// <param name="StartDate">The first Pacific day.</param>
/// <param name="EndDate">The last one.</param>
/// <param name="Columns">The dimension and the metrics, as they were asked for.</param>
/// <param name="VideoIds">The videos.</param>
/// <param name="SortedBy">The metric of which the largest comes first.</param>
/// <param name="MaxResults">The most rows.</param>
internal sealed record ReportQuery(
    DateOnly StartDate, DateOnly EndDate, IReadOnlyList<string> Columns, IReadOnlyList<string> VideoIds, string SortedBy, int MaxResults)
{
    public const string Video = "video";

    private const string Filter = "video==";
    private const int MostIds = 500;
    private const int MostRows = 200;

    private static readonly string[] Metrics = ["views", "engagedViews", "averageViewDuration", "averageViewPercentage"];

    /// <exception cref="RefusedException">It is none that is answered.</exception>
    public static ReportQuery Read(Call call)
    {
        if (call.Value("ids") != "channel==MINE") throw Refused("ids");
        if (call.Value("dimensions") != Video) throw Refused("dimensions");
        var (start, end) = (Day(call, "startDate"), Day(call, "endDate"));
        if (start > end) throw Refused("endDate");
        var metrics = call.List("metrics");
        if (metrics.Length == 0 || metrics.Except(Metrics).Any()) throw Refused("metrics");
        var sort = call.Value("sort") is ['-', .. var by] && metrics.Contains(by) ? by : throw Refused("sort");
        return new(start, end, [Video, .. metrics], Ids(call), sort, Rows(call));
    }

    private static string[] Ids(Call call) =>
        call.Value("filters") is { } filters && filters.StartsWith(Filter, StringComparison.Ordinal)
        && filters[Filter.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostIds } ids
            ? ids
            : throw Refused("filters");

    private static int Rows(Call call) =>
        int.TryParse(call.Value("maxResults"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows is > 0 and <= MostRows ? rows : throw Refused("maxResults");

    private static DateOnly Day(Call call, string name) =>
        DateOnly.TryParseExact(call.Value(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Refused(name);

    private static RefusedException Refused(string name) =>
        new(YouTubeErrors.Error(400, "badRequest", $"The query is not supported: {name}.", "global"));
}

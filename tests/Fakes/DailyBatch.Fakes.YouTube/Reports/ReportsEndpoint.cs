using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Hosting;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube.Reports;

/// <summary>
/// Reports of YouTube Analytics, one row a video. They are days late: a row tells of the days that ended before the lag. Videos of others,
/// and those that nobody has seen, have no row; nor have those that came out before the first day, for which the real one tells a part of their life.
/// </summary>
internal sealed class ReportsEndpoint(World world)
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public FakeAnswer Query(Call call, FakeGrant grant)
    {
        var query = ReportQuery.Read(call);
        IReadOnlyList<string> columns = world.ReversesReportColumns ? [.. query.Columns.Reverse()] : query.Columns;
        var rows = query.VideoIds.Distinct().Select(world.Videos.Find).OfType<FakeVideo>()
            .Where(video => video.ChannelId == grant.Channel.Id)
            .Select(video => (video.Id, Report: Report(video, query)))
            .Where(row => row.Report is not null)
            .OrderByDescending(row => Value(row.Report!, query.SortedBy))
            .Take(query.MaxResults)
            .Select(row => (JsonNode)new JsonArray([.. columns.Select(column => Cell(column, row.Id, row.Report!))]))
            .ToArray();
        var table = new JsonObject { ["kind"] = "youtubeAnalytics#resultTable", ["columnHeaders"] = new JsonArray([.. columns.Select(Header)]) };
        // An empty report has no rows at all.
        if (rows.Length > 0) table["rows"] = new JsonArray(rows);
        return FakeAnswer.Json(table.ToJsonString());
    }

    private VideoReport? Report(FakeVideo video, ReportQuery query)
    {
        var end = Start(query.EndDate.AddDays(1));
        var known = StartOfDay(world.Clock.GetUtcNow() - world.ReportLag);
        var until = end < known ? end : known;
        return video.IsPublicAt(until) && video.Standing.PublicFrom >= Start(query.StartDate) ? world.Reports(video, world.Counts(video, until)) : null;
    }

    private static DateTimeOffset StartOfDay(DateTimeOffset instant) => Start(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Pacific).DateTime));

    private static DateTimeOffset Start(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new(local, Pacific.GetUtcOffset(local));
    }

    private static JsonNode Header(string column) => new JsonObject
    {
        ["name"] = column,
        ["columnType"] = column == ReportQuery.Video ? "DIMENSION" : "METRIC",
        ["dataType"] = column switch { ReportQuery.Video => "STRING", "averageViewPercentage" => "FLOAT", _ => "INTEGER" },
    };

    private static JsonNode Cell(string column, string id, VideoReport report) => column switch
    {
        ReportQuery.Video => id,
        "averageViewPercentage" => report.AverageViewPercentage,
        _ => long.Parse(Value(report, column).ToString("0", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
    };

    private static double Value(VideoReport report, string metric) => metric switch
    {
        "views" => report.Views,
        "engagedViews" => report.EngagedViews,
        "averageViewDuration" => report.AverageViewDuration,
        _ => report.AverageViewPercentage,
    };
}

using System.Globalization;
using DailyBatch.Fakes.Hosting;
using DailyBatch.YouTube.Tests.Support;
using Google.Apis.YouTubeAnalytics.v2;
using Google.Apis.YouTubeAnalytics.v2.Data;

namespace DailyBatch.YouTube.Tests;

public class ReportSpecs
{
    // As Google's page of the method shows an answer.
    private const string Table = """
        {"kind":"youtubeAnalytics#resultTable",
         "columnHeaders":[{"name":"video","columnType":"DIMENSION","dataType":"STRING"},{"name":"engagedViews","columnType":"METRIC","dataType":"INTEGER"},{"name":"averageViewPercentage","columnType":"METRIC","dataType":"FLOAT"}],
         "rows":[["a",1234,104.5],["b",0,0]]}
        """;

    [Fact]
    public void Without_another_address_it_is_Googles_own()
    {
        using var service = new YouTubeAnalyticsService();

        service.BaseUri.ShouldBe("https://youtubeanalytics.googleapis.com/");
    }

    [Fact]
    public async Task A_report_is_asked_for_by_channel_days_metrics_and_filters()
    {
        var (asked, _) = await AskAsync("{}", "video==a,b");

        asked.ShouldStartWith("GET /v2/reports?");
        Uri.UnescapeDataString(asked[(asked.IndexOf('?', StringComparison.Ordinal) + 1)..]).Split('&').Order(StringComparer.Ordinal).ShouldBe(
            ["dimensions=video", "endDate=2025-11-23", "filters=video==a,b", "ids=channel==MINE", "maxResults=200", "metrics=engagedViews,averageViewPercentage", "sort=-engagedViews", "startDate=2025-11-01"]);
    }

    [Fact]
    public async Task Rows_come_with_the_names_and_the_types_of_their_columns()
    {
        var (_, answer) = await AskAsync(Table, "video==a,b");

        answer.ColumnHeaders!.Select(c => (c.Name, c.ColumnType, c.DataType)).ShouldBe(
            [("video", "DIMENSION", "STRING"), ("engagedViews", "METRIC", "INTEGER"), ("averageViewPercentage", "METRIC", "FLOAT")]);
        answer.Rows!.Select(r => string.Join(' ', r.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)))).ShouldBe(["a 1234 104.5", "b 0 0"]);
        answer.Kind.ShouldBe("youtubeAnalytics#resultTable");
    }

    [Fact]
    public async Task Nothing_to_report_is_no_rows() => (await AskAsync("""{"columnHeaders":[]}""", "video==a")).Answer.Rows.ShouldBeNull();

    [Fact]
    public async Task Many_ids_stay_in_the_address_where_the_service_is_told_so()
    {
        var ids = string.Join(',', Enumerable.Range(0, 200).Select(i => $"video{i:000000}"));

        var (asked, _) = await AskAsync("{}", "video==" + ids);

        asked.ShouldStartWith("GET ");
        Uri.UnescapeDataString(asked).ShouldContain(ids);
    }

    private static async Task<(string Asked, QueryResponse Answer)> AskAsync(string answer, string filters)
    {
        await using var server = await FakeServer.StartAsync(new RecordingApi(answer), cancellationToken: TestContext.Current.CancellationToken);
        using var service = new YouTubeAnalyticsService(new() { BaseUri = server.BaseUrl.ToString(), GZipEnabled = false, MaxUrlLength = 0 });
        var request = service.Reports.Query();
        (request.Ids, request.StartDate, request.EndDate) = ("channel==MINE", "2025-11-01", "2025-11-23");
        (request.Dimensions, request.Metrics, request.Filters) = ("video", "engagedViews,averageViewPercentage", filters);
        (request.Sort, request.MaxResults) = ("-engagedViews", 200);
        var table = await request.ExecuteAsync(TestContext.Current.CancellationToken);
        var entry = server.Journal.Entries.ShouldHaveSingleItem();
        return ($"{entry.Method} {entry.Path}{entry.Query}", table);
    }
}

using DailyBatch.Core.Metrics.Reports;
using Google.Apis.YouTubeAnalytics.v2.Data;
using Newtonsoft.Json;

namespace DailyBatch.Core.Tests.Metrics;

public sealed class ReportTableSpecs
{
    private const string Head = """[{"name":"video"},{"name":"engagedViews"},{"name":"averageViewPercentage"}]""";

    [Fact]
    public void A_column_that_is_not_there_is_not_known() =>
        Read(Head, """[["a",5,70.5]]""").ShouldBe([new VideoReport("a", null, 5, null, 70.5)]);

    [Fact]
    public void Nothing_watched_is_a_figure() => Read(Head, """[["a",0,0]]""").ShouldBe([new VideoReport("a", null, 0, null, 0)]);

    [Theory]
    [InlineData("null")]
    [InlineData("\"many\"")]
    [InlineData("-3")]
    [InlineData("1e300")]
    [InlineData("NaN")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void A_cell_that_is_no_count_is_not_known(string cell) =>
        Read(Head, $"""[["a",{cell},70.5]]""").ShouldBe([new VideoReport("a", null, null, null, 70.5)]);

    [Theory]
    [InlineData("""[[]]""")]
    [InlineData("""[[null,5,70.5]]""")]
    [InlineData("""[["",5,70.5]]""")]
    [InlineData("""[[17,5,70.5]]""")]
    public void A_row_that_names_no_video_is_passed_over(string rows) => Read(Head, rows).ShouldBeEmpty();

    [Fact]
    public void A_short_row_has_what_it_has() => Read(Head, """[["a",5]]""").ShouldBe([new VideoReport("a", null, 5, null, null)]);

    [Fact]
    public void Without_a_head_nothing_is_guessed() => Read("[]", """[["a",5,70.5]]""").ShouldBeEmpty();

    [Fact]
    public void A_table_without_rows_is_empty() => ReportTable.Read(new QueryResponse()).ShouldBeEmpty();

    private static IReadOnlyList<VideoReport> Read(string head, string rows) =>
        ReportTable.Read(JsonConvert.DeserializeObject<QueryResponse>($$"""{"columnHeaders":{{head}},"rows":{{rows}}}""")!);
}

using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Planning.History;

namespace DailyBatch.Core.Tests.Planning.Learning;

public sealed class PastEpisodeReaderSpecs
{
    [Theory]
    [InlineData("2025-11-19T22:10:13.118428", 22)]
    [InlineData("2025-11-19T22:10:13Z", 22)]
    [InlineData("2025-11-19T22:10:13+00:00Z", 22)]
    [InlineData("2025-11-19T20:10:13-05:00", 20)]
    public void Times_of_the_audited_system_are_read_in_all_its_spellings(string publishedAt, int hour)
    {
        var facts = Old(new() { ["published_at"] = publishedAt, ["views_24h"] = 1234 });

        (facts.Date, facts.Time).ShouldBe((new DateOnly(2025, 11, 19), new TimeOnly(hour, 0)));
        facts.Views.ShouldBe(1234);
    }

    [Fact]
    public void The_local_hour_wins_where_it_stands_beside_the_time() =>
        Old(new() { ["published_at"] = "2025-11-19T22:10:13", ["published_hour_local"] = 18 }).Time.ShouldBe(new TimeOnly(18, 0));

    [Fact]
    public void Without_a_publication_the_day_of_making_is_taken_and_no_hour()
    {
        var facts = Old(new() { ["views_24h"] = 5 });

        (facts.Date, facts.Time).ShouldBe((new DateOnly(2025, 11, 18), null));
    }

    [Fact]
    public void Views_that_stayed_are_the_share_that_reports_tell_of_those_of_24_hours()
    {
        var measures = new EpisodeMeasures(900, 20, 3, null, null) { Lifetime = new(5000, 3100, null, null, DateTimeOffset.UnixEpoch) };

        EngagedOf(measures).ShouldBe(558);
        EngagedOf(measures with { EngagedViews24h = 601 }).ShouldBe(601);
    }

    public static TheoryData<long?, long?, long?> Unknowns => new() { { null, 5000, 3100 }, { 900, null, 3100 }, { 900, 5000, null }, { 900, 0, 0 } };

    [Theory]
    [MemberData(nameof(Unknowns))]
    public void Where_a_part_of_it_is_not_known_they_are_not(long? views24h, long? views, long? engaged) =>
        EngagedOf(new(views24h, 20, 3, null, null) { Lifetime = new(views, engaged, null, null, DateTimeOffset.UnixEpoch) }).ShouldBeNull();

    [Fact]
    public void Without_a_report_they_are_not_known() => EngagedOf(new(900, 20, 3, null, null)).ShouldBeNull();

    private static long? EngagedOf(EpisodeMeasures measures) => PastEpisodeReader.Read(Support.Sample.Episode() with { Measures = measures }).EngagedViews;

    private static PastEpisode Old(JsonObject metadata)
    {
        var file = new JsonObject { ["episode_id"] = "episode_aaaaaaaaaaaa", ["created_at"] = "2025-11-18T10:00:00", ["metadata"] = metadata };
        return PastEpisodeReader.Read(EpisodeReader.Read(file.ToJsonString(), "episode_aaaaaaaaaaaa", Path.GetTempPath()));
    }
}

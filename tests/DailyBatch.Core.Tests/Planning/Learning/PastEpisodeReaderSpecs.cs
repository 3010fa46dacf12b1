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

    private static PastEpisode Old(JsonObject metadata)
    {
        var file = new JsonObject { ["episode_id"] = "episode_aaaaaaaaaaaa", ["created_at"] = "2025-11-18T10:00:00", ["metadata"] = metadata };
        return PastEpisodeReader.Read(EpisodeReader.Read(file.ToJsonString(), "episode_aaaaaaaaaaaa", Path.GetTempPath()));
    }
}

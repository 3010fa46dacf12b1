using DailyBatch.Core.Episodes;
using DailyBatch.Core.Metrics.Import;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Batches;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Metrics;

public sealed class MetricImportSpecs : IDisposable
{
    private const string Table = """"
        Content,Video title,Video publish time,Duration,Views,Likes,Comments added,Average view duration,Average percentage viewed (%)
        Total,,,,"12,345",400,30,0:00:31,52.1
        abcdefghijk,"The cake, ""hers""","Nov 21, 2025",58,"1,234",56,7,0:00:41,71.5
        unknownvide,Another,"Nov 21, 2025",58,10,0,0,0:00:10,20

        """";

    private readonly DayFixture _day = new();

    public void Dispose() => _day.Dispose();

    [Fact]
    public async Task A_table_of_the_first_day_gives_its_figures_and_says_which_videos_are_unknown()
    {
        await AddAsync();
        await File.WriteAllTextAsync(_day.Folder["table.csv"], Table, TestContext.Current.CancellationToken);

        var events = await ImportAsync(new(_day.Folder["table.csv"], First24Hours: true));

        Episodes(events).Single().Measures.ShouldBe(new EpisodeMeasures(1234, 56, 7, TimeSpan.FromSeconds(41), 71.5));
        events.OfType<StepWarning>().Single().Message.ShouldBe("1 videos of the table belong to no episode of this workspace and were passed over, unknownvide among them.");
        (await _day.StoredAsync()).Single().State.ShouldBe(EpisodeState.Measured);
    }

    [Fact]
    public async Task A_table_of_totals_is_a_snapshot_of_its_moment()
    {
        var published = await AddAsync();
        await File.WriteAllTextAsync(_day.Folder["table.csv"], Table, TestContext.Current.CancellationToken);

        Episodes(await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(40)))).Single().Measures!.Views24h.ShouldBeNull();
        var measured = Episodes(await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(24.5)))).Single().Measures!;

        (measured.Views24h, measured.Gap24h, measured.Views72h).ShouldBe((1234, TimeSpan.FromHours(.5), null));
    }

    [Fact]
    public async Task A_table_of_totals_without_retention_that_is_near_no_age_changes_no_episode()
    {
        var published = await AddAsync();
        await WriteAsync("Content,Views,Likes\nabcdefghijk,1234,56\n");

        Episodes(await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(40)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_of_totals_brings_retention_as_of_its_moment_and_an_older_one_does_not_take_its_place()
    {
        var published = await AddAsync();
        await WriteAsync("Content,Views,Engaged views,Average view duration,Average percentage viewed (%)\nabcdefghijk,1000,640,0:00:41,104.5\n");

        var first = Episodes(await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(40)))).Single().Measures!.Lifetime;
        var second = Episodes(await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(24)))).Single().Measures!;

        first.ShouldBe(new LifetimeMeasures(1000, 640, TimeSpan.FromSeconds(41), 104.5, published.AddHours(40)));
        (second.Views24h, second.Lifetime).ShouldBe((1000, first));
        (await _day.StoredAsync()).Single().Measures.ShouldBe(second);
    }

    [Fact]
    public async Task Engaged_views_of_the_first_day_are_figures_of_that_day()
    {
        await AddAsync();
        await WriteAsync("Content,Views,Engaged views\nabcdefghijk,1000,640\n");

        var measures = Episodes(await ImportAsync(new(_day.Folder["table.csv"], First24Hours: true))).Single().Measures!;

        (measures.Views24h, measures.EngagedViews24h, measures.Lifetime).ShouldBe((1000, 640, null));
        (await _day.StoredAsync()).Single().Measures.ShouldBe(measures);
    }

    [Fact]
    public async Task Figures_of_the_audited_system_do_not_take_retention_away()
    {
        var published = await AddAsync();
        await WriteAsync("Content,Views,Average percentage viewed (%)\nabcdefghijk,1000,71.5\n");
        await ImportAsync(new(_day.Folder["table.csv"], published.AddHours(40)));
        await File.WriteAllTextAsync(
            _day.Folder["one.json"], $$"""{ "episode_id": "{{Sample.Episode().Id}}", "metadata": { "views_24h": 5 } }""", TestContext.Current.CancellationToken);

        var measures = Episodes(await ImportAsync(new(_day.Folder["one.json"]))).Single().Measures!;

        (measures.Views24h, measures.Lifetime!.AverageViewPercent).ShouldBe((5, 71.5));
    }

    [Fact]
    public async Task Files_of_the_audited_system_are_taken_in_whole_and_once()
    {
        Directory.CreateDirectory(_day.Folder["old"]);
        await File.WriteAllTextAsync(_day.Folder["old/episode_aaaaaaaaaaaa.json"], """{ "episode_id": "episode_aaaaaaaaaaaa", "own_name": 1, "metadata": { "views_24h": 77 } }""", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_day.Folder["old/broken.json"], "{", TestContext.Current.CancellationToken);

        var first = await ImportAsync(new(_day.Folder["old"]));
        var second = await ImportAsync(new(_day.Folder["old"]));

        Episodes(first).Single().Measures!.Views24h.ShouldBe(77);
        first.OfType<StepFailed>().Single().Fault.Id.ShouldBe("MetricFileUnknown");
        Episodes(second).ShouldBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(_day.App().Workspace.Episodes, "episode_aaaaaaaaaaaa.json"), TestContext.Current.CancellationToken)).ShouldContain("own_name");
    }

    [Fact]
    public async Task Newer_figures_of_an_episode_that_is_there_are_taken_over()
    {
        await File.WriteAllTextAsync(_day.Folder["one.json"], """{ "episode_id": "episode_aaaaaaaaaaaa", "metadata": { "niche": "courtroom" } }""", TestContext.Current.CancellationToken);
        await ImportAsync(new(_day.Folder["one.json"]));
        await File.WriteAllTextAsync(_day.Folder["one.json"], """{ "episode_id": "episode_aaaaaaaaaaaa", "metadata": { "views_24h": 5 } }""", TestContext.Current.CancellationToken);

        var episode = Episodes(await ImportAsync(new(_day.Folder["one.json"]))).Single();

        (episode.Measures!.Views24h, episode.Traits.Niche).ShouldBe((5, "courtroom"));
    }

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("")]
    public async Task A_table_without_ids_or_views_is_refused(string text)
    {
        await File.WriteAllTextAsync(_day.Folder["table.csv"], text, TestContext.Current.CancellationToken);

        (await ImportAsync(new(_day.Folder["table.csv"]))).OfType<StepFailed>().Single().Fault.Id.ShouldBe("MetricFileUnknown");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_so() =>
        (await Should.ThrowAsync<FaultException>(() => ImportAsync(new(_day.Folder["none.csv"])))).Fault.Id.ShouldBe("MetricFileNotFound");

    private async Task<List<StepEvent>> ImportAsync(ImportOrder order) => await _day.App().ImportMetricsAsync(order, default).ToListAsync();

    private Task WriteAsync(string table) => File.WriteAllTextAsync(_day.Folder["table.csv"], table, TestContext.Current.CancellationToken);

    private static List<Episode> Episodes(IEnumerable<StepEvent> events) => [.. events.OfType<StepProduced>().Select(p => (Episode)p.Value)];

    private async Task<DateTimeOffset> AddAsync()
    {
        var at = Sample.Now.AddDays(-2);
        var app = _day.App();
        var store = new Core.Episodes.Storage.JsonEpisodeStore(app.Workspace.Episodes, app.Workspace.Root, _day.Clock);
        await store.SaveAsync(Sample.Episode() with { Publication = Sample.Publication(at) with { PlannedAt = at, PublishedAt = at, VideoId = "abcdefghijk" } }, default);
        return at;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Cli.Tests;

/// <summary>Retention by <c>dailybatch measure</c>, as a scheduled run starts it.</summary>
public sealed class RetentionSpecs : IDisposable
{
    private const string Id = "episode_aaaaaaaaaaaa";

    private readonly TemporaryFolder _workspace = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Retention_stands_in_the_table_and_in_the_episode()
    {
        await using var server = await StartAsync();
        server.Reports = (_, _) => new(1000, 620, 71, 122.4);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "measure");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("122 %");
        result.Output.ShouldContain("62 %");
        var metadata = JsonNode.Parse(await File.ReadAllTextAsync(Episode, Token))!["metadata"]!;
        ((double)metadata["lifetime_avg_view_percent"]!, (long)metadata["lifetime_engaged_views"]!, (long)metadata["lifetime_views"]!).ShouldBe((122.4, 620, 1000));
    }

    [Fact]
    public async Task Without_the_scope_the_run_succeeds_and_says_once_what_is_missing()
    {
        await using var server = await StartAsync(Consent.AllowWithoutReports);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "measure");

        result.ExitCode.ShouldBe(0, result.Errors);
        (result.Output + result.Errors).Split("does not allow reports").Length.ShouldBe(2);
        server.Journal.For(Purposes.Reports).ShouldBeEmpty();
    }

    private string Episode => _workspace[$"storage/episodes/{Id}.json"];

    private async Task<FakeYouTube> StartAsync(Consent consent = Consent.Allow)
    {
        var server = await FakeYouTube.StartAsync(new() { Consent = consent }, cancellationToken: Token);
        YouTubeWorkspace.Write(_workspace.Path, server);
        await SignIn.ConnectAsync(_workspace.Path, Token);
        var published = DateTimeOffset.UtcNow.AddDays(-6);
        server.Add(new FakeVideo { Id = "abcdefghijk", ChannelId = server.Options.Channels[0].Id, MadeAt = published, Standing = new() { AskedPrivacy = "public", PublicFrom = published } });
        Directory.CreateDirectory(Path.GetDirectoryName(Episode)!);
        await File.WriteAllTextAsync(Episode, Stored(published).ToJsonString(), Token);
        return server;
    }

    private static JsonObject Stored(DateTimeOffset published) => new()
    {
        ["episode_id"] = Id,
        ["created_at"] = published.AddDays(-1).ToString("O"),
        ["publication"] = new JsonObject
        {
            ["slot_date"] = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["slot_time"] = published.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            ["time_zone"] = "Etc/UTC",
            ["planned_at"] = published.ToString("O"),
            ["publisher"] = "youtube",
            ["video_id"] = "abcdefghijk",
            ["uploaded_at"] = published.AddDays(-1).ToString("O"),
        },
    };
}

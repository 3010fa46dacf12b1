using DailyBatch.Fakes.Hosting;
using DailyBatch.YouTube.Tests.Support;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.YouTube.Tests;

public class RequestSpecs
{
    [Fact]
    public void Without_another_address_it_is_Googles_own()
    {
        using var service = new YouTubeService();

        service.BaseUri.ShouldBe("https://youtube.googleapis.com/");
    }

    [Fact]
    public async Task Videos_are_asked_for_by_their_ids()
    {
        var asked = await AskAsync("""{"items":[{"id":"a"},{"id":"b"}]}""", service =>
        {
            var request = service.Videos.List("snippet,status");
            request.Id = new[] { "a", "b" };
            return request.ExecuteAsync();
        });

        asked.ShouldBe("GET /youtube/v3/videos?part=snippet%2Cstatus&id=a&id=b");
    }

    [Fact]
    public async Task Counts_are_asked_for_under_their_own_path()
    {
        var asked = await AskAsync("{}", service =>
        {
            var request = service.Videos.BatchGetStats();
            request.Id = "a";
            request.Part = "statistics";
            return request.ExecuteAsync();
        });

        asked.ShouldBe("GET /youtube/v3/videos:batchGetStats?id=a&part=statistics");
    }

    [Fact]
    public async Task The_channel_of_the_token_is_asked_for()
    {
        var asked = await AskAsync("{}", service =>
        {
            var request = service.Channels.List("id");
            request.Mine = true;
            return request.ExecuteAsync();
        });

        asked.ShouldBe("GET /youtube/v3/channels?mine=true&part=id");
    }

    [Fact]
    public async Task A_change_sends_what_is_set_and_nothing_else()
    {
        await using var server = await StartAsync("{}");
        using var service = ServiceAt(server);
        var video = new Video { Id = "a", Status = new() { PrivacyStatus = "private", PublishAtRaw = "2025-11-23T16:00:00Z" } };

        await service.Videos.Update(video, "status").ExecuteAsync(TestContext.Current.CancellationToken);

        server.Journal.Entries[0].Method.ShouldBe("PUT");
        server.Journal.Entries[0].Text.ShouldBe("""{"id":"a","status":{"privacyStatus":"private","publishAt":"2025-11-23T16:00:00Z"}}""");
    }

    [Fact]
    public async Task A_request_without_its_parts_is_not_sent()
    {
        await using var server = await StartAsync("{}");
        using var service = ServiceAt(server);

        await Should.ThrowAsync<Exception>(() => service.Videos.List(null!).ExecuteAsync());

        server.Journal.Count.ShouldBe(0);
    }

    private static async Task<string> AskAsync(string answer, Func<YouTubeService, Task> ask)
    {
        await using var server = await StartAsync(answer);
        using var service = ServiceAt(server);
        await ask(service);
        var entry = server.Journal.Entries.ShouldHaveSingleItem();
        return $"{entry.Method} {entry.Path}{entry.Query}";
    }

    private static Task<FakeServer> StartAsync(string answer) =>
        FakeServer.StartAsync(new RecordingApi(answer), cancellationToken: TestContext.Current.CancellationToken);

    private static YouTubeService ServiceAt(FakeServer server) => new(new() { BaseUri = server.BaseUrl.ToString(), GZipEnabled = false });
}

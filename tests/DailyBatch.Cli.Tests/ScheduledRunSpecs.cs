using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests;

/// <summary>The daily run of a scheduled task: no terminal, nobody to ask.</summary>
public sealed class ScheduledRunSpecs : IDisposable
{
    private readonly PublishingChannel _channel = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_video_waits_through_everything_that_keeps_it_back_and_is_uploaded_once()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        await using (var another = await FakeYouTube.StartAsync(cancellationToken: Token))
        {
            YouTubeWorkspace.Write(_channel.Folder, another);
            (await DayAsync()).ShouldBeRefused("This workspace is not signed in to YouTube.");
            await _channel.ConnectAsync(Token);
            YouTubeWorkspace.Change(_channel.Folder, settings => settings["publishing"]!["channelId"] = "UCanother-channel-00001_");
            (await DayAsync()).ShouldBeRefused("UCanother-channel-00001_");
            another.Videos.ShouldBeEmpty();
            YouTubeWorkspace.Write(_channel.Folder, another);
        }

        (await DayAsync()).ShouldBeRefused("YouTube could not be reached.");
        YouTubeWorkspace.Write(_channel.Folder, server);
        YouTubeWorkspace.TakeBack(_channel.Folder, server);
        (await DayAsync()).ShouldBeRefused("The sign-in to YouTube of");
        await _channel.ConnectAsync(Token);
        (await DayAsync()).ExitCode.ShouldBe(0);
        (await DayAsync()).ExitCode.ShouldBe(0);

        server.Videos.ShouldHaveSingleItem().Standing.AskedPrivacy.ShouldBe("private");
        server.PublicAt(DateTimeOffset.UtcNow).ShouldBeEmpty();
    }

    private Task<CliResult> DayAsync() => _channel.RunAsync("run", "--date", "tomorrow", "--count", "1");
}

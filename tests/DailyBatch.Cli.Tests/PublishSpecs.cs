using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PublishRig;

namespace DailyBatch.Cli.Tests;

/// <summary>Publishing as a scheduled run does: no terminal, nobody to ask, only what is stored.</summary>
public sealed class PublishSpecs : IDisposable
{
    private readonly PublishingChannel _channel = new();
    private readonly RigFiles _files = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _channel.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Signed_in_once_it_uploads_without_anybody_and_shows_no_secret()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await _channel.ConnectAsync(Token);

        var result = await _channel.RunAsync("publish", id, "--next-day");

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        result.Output.ShouldContain("scheduled");
        var video = server.Videos.ShouldHaveSingleItem();
        (video.Sha256, video.Standing.AskedPrivacy).ShouldBe((_files.Sha256, "private"));
        server.PublicAt(DateTimeOffset.UtcNow).ShouldBeEmpty();
        foreach (var secret in _channel.Secrets(server)) (result.Output + result.Errors).ShouldNotContain(secret);
    }

    [Fact]
    public async Task Without_a_sign_in_it_waits_for_nobody_says_one_sentence_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);

        var result = await _channel.RunAsync("publish", id, "--next-day");

        await RefusedAsync(result, id, "This workspace is not signed in to YouTube.");
        server.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_sign_in_that_was_taken_back_it_says_so_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await _channel.ConnectAsync(Token);
        YouTubeWorkspace.TakeBack(_channel.Folder, server);

        var result = await _channel.RunAsync("publish", id, "--next-day");

        await RefusedAsync(result, id, "The sign-in to YouTube of");
        result.Errors.ShouldContain("Connect-YouTube (or: dailybatch connect)");
        server.Videos.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_another_channel_it_says_which_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await _channel.ConnectAsync(Token);
        YouTubeWorkspace.Change(_channel.Folder, settings => settings["publishing"]!["channelId"] = "UCanother-channel-00001_");

        var result = await _channel.RunAsync("publish", id, "--next-day");

        await RefusedAsync(result, id, "UCanother-channel-00001_");
        server.Videos.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_outbox_makes_nothing_public_at_once()
    {
        var id = await RigEpisode.StoreAsync(_channel.Folder, _files, TimeProvider.System, Token);

        var result = await _channel.RunAsync("publish", id, "--immediate");

        result.ExitCode.ShouldBe(1);
        result.Errors.ShouldContain("The outbox is a folder: nothing becomes public by it");
    }

    private async Task RefusedAsync(CliResult result, string id, string sentence)
    {
        result.ShouldBeRefused(sentence);
        (await _channel.RunAsync("episodes", id)).Output.ShouldContain("rendered");
    }

    private async Task<string> PrepareAsync(FakeYouTube server)
    {
        YouTubeWorkspace.Write(_channel.Folder, server);
        return await RigEpisode.StoreAsync(_channel.Folder, _files, TimeProvider.System, Token);
    }
}

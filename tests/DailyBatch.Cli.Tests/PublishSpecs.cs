using System.Text.Json.Nodes;
using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PublishRig;

namespace DailyBatch.Cli.Tests;

/// <summary>Publishing as a scheduled run does: no terminal, nobody to ask, only what is stored.</summary>
public sealed class PublishSpecs : IDisposable
{
    private readonly TemporaryFolder _workspace = new();
    private readonly RigFiles _files = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _workspace.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Signed_in_once_it_uploads_without_anybody_and_shows_no_secret()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await ConnectAsync();

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "publish", id, "--next-day");

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        result.Output.ShouldContain("scheduled");
        var video = server.Videos.ShouldHaveSingleItem();
        (video.Sha256, video.Standing.AskedPrivacy).ShouldBe((_files.Sha256, "private"));
        server.PublicAt(DateTimeOffset.UtcNow).ShouldBeEmpty();
        foreach (var secret in Secrets(server)) (result.Output + result.Errors).ShouldNotContain(secret);
    }

    [Fact]
    public async Task Without_a_sign_in_it_waits_for_nobody_says_one_sentence_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "publish", id, "--next-day");

        await RefusedAsync(result, id, "This workspace is not signed in to YouTube.");
        server.Journal.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_sign_in_that_was_taken_back_it_says_so_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await ConnectAsync();
        await DieAsync(server);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "publish", id, "--next-day");

        await RefusedAsync(result, id, "The sign-in to YouTube of");
        result.Errors.ShouldContain("Connect-YouTube (or: dailybatch connect)");
        server.Videos.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_another_channel_it_says_which_and_keeps_the_video()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        var id = await PrepareAsync(server);
        await ConnectAsync();
        await ChangeAsync(settings => settings["publishing"]!["channelId"] = "UCanother-channel-00001_");

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "publish", id, "--next-day");

        await RefusedAsync(result, id, "UCanother-channel-00001_");
        server.Videos.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_outbox_makes_nothing_public_at_once()
    {
        var id = await RigEpisode.StoreAsync(_workspace.Path, _files, TimeProvider.System, Token);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "publish", id, "--immediate");

        result.ExitCode.ShouldBe(1);
        result.Errors.ShouldContain("The outbox is a folder: nothing becomes public by it");
    }

    private async Task RefusedAsync(CliResult result, string id, string sentence)
    {
        result.ExitCode.ShouldBe(1, result.Output + result.Errors);
        result.ErrorLines.Count(line => line.StartsWith("Error: ", StringComparison.Ordinal)).ShouldBe(1, result.Errors);
        result.Errors.ShouldContain(sentence);
        (await DailyBatchProgram.RunAsync(_workspace.Path, "episodes", id)).Output.ShouldContain("rendered");
    }

    private async Task<string> PrepareAsync(FakeYouTube server)
    {
        YouTubeWorkspace.Write(_workspace.Path, server);
        await ChangeAsync(settings =>
        {
            settings["publishing"]!["madeForKids"] = false;
            settings["publishing"]!["containsSyntheticMedia"] = true;
            settings["stories"] = new JsonObject { ["provider"] = "grammar" };
            settings["voices"] = new JsonObject { ["provider"] = "flite" };
            settings["pictures"] = new JsonObject { ["provider"] = "vector" };
        });
        return await RigEpisode.StoreAsync(_workspace.Path, _files, TimeProvider.System, Token);
    }

    private async Task ChangeAsync(Action<JsonNode> change)
    {
        var settings = JsonNode.Parse(await File.ReadAllTextAsync(_workspace["dailybatch.json"], Token))!;
        change(settings);
        await File.WriteAllTextAsync(_workspace["dailybatch.json"], settings.ToJsonString(), Token);
    }

    private async Task ConnectAsync()
    {
        using var process = DailyBatchProgram.Start(_workspace.Path, "connect", "--no-browser");
        var errors = process.StandardError.ReadToEndAsync(Token);
        while (await process.StandardOutput.ReadLineAsync(Token) is { } line) await YouTubeWorkspace.OpenAsync(line, Token);
        await process.WaitForExitAsync(Token);
        process.ExitCode.ShouldBe(0, await errors);
    }

    // The stored sign-in is renewed first when its access is too old; then Google says that it is dead.
    private async Task DieAsync(FakeYouTube server)
    {
        var file = _workspace["tokens/youtube.token"];
        var stored = JsonNode.Parse(await File.ReadAllTextAsync(file, Token))!.AsObject();
        foreach (var name in stored.Select(p => p.Key).Where(name => name.Contains("until", StringComparison.Ordinal)).ToList()) stored[name] = "2025-01-01T00:00:00+00:00";
        stored["refresh_token"] = "1//taken-back-0000000000";
        await File.WriteAllTextAsync(file, stored.ToJsonString(), Token);
        server.EndAccess();
    }

    private IEnumerable<string> Secrets(FakeYouTube server) =>
    [
        .. JsonNode.Parse(File.ReadAllText(_workspace["tokens/youtube.token"]))!.AsObject().Where(p => p.Key.EndsWith("_token", StringComparison.Ordinal)).Select(p => (string)p.Value!),
        .. server.Journal.Entries.SelectMany(e => System.Text.RegularExpressions.Regex.Matches(e.Query, "upload_id=([^&]+)")).Select(m => m.Groups[1].Value),
    ];
}

using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests;

public sealed class SignInSpecs : IDisposable
{
    private readonly TemporaryFolder _workspace = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Without_a_terminal_nobody_is_waited_for()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "connect");

        result.ExitCode.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("Error: Signing in to YouTube needs a person at a terminal");
    }

    [Fact]
    public async Task Without_a_client_it_says_how_to_get_one()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "connect", "--no-browser");

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldContain("YOUTUBE_CLIENT_SECRETS_FILE");
    }

    [Fact]
    public async Task A_channel_is_signed_in_and_out_and_no_token_is_shown()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        YouTubeWorkspace.Write(_workspace.Path, server);

        var connected = await SignIn.ConnectAsync(_workspace.Path, Token);
        var stored = await File.ReadAllTextAsync(_workspace["tokens/youtube.token"], Token);
        var disconnected = await DailyBatchProgram.RunAsync(_workspace.Path, "disconnect");

        connected.ShouldContain("Signed in for the channel 'Fake Stories' (UCfakechannel00000000001).");
        disconnected.ExitCode.ShouldBe(0, disconnected.Errors);
        disconnected.Output.ShouldContain("Signed out of the channel 'Fake Stories'");
        Directory.EnumerateFiles(_workspace["tokens"]).ShouldBeEmpty();
        foreach (var secret in System.Text.Json.Nodes.JsonNode.Parse(stored)!.AsObject().Where(p => p.Key.EndsWith("_token", StringComparison.Ordinal)))
            (connected + disconnected.Output + disconnected.Errors).ShouldNotContain((string)secret.Value!);
    }
}

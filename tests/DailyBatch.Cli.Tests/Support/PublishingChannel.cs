using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>A workspace that publishes to a fake YouTube what the embedded providers make, because its settings name them.</summary>
public sealed class PublishingChannel : IDisposable
{
    private readonly TemporaryFolder _workspace = new();

    /// <summary>Its folder.</summary>
    public string Folder => _workspace.Path;

    private string TokenFile => _workspace["tokens/youtube.token"];

    public void Dispose() => _workspace.Dispose();

    /// <summary>Writes the settings.</summary>
    public async Task SetUpAsync(FakeYouTube server, CancellationToken token)
    {
        YouTubeWorkspace.Write(Folder, server);
        await ChangeAsync(
            settings =>
            {
                settings["publishing"]!["madeForKids"] = false;
                settings["publishing"]!["containsSyntheticMedia"] = true;
                settings["stories"] = new JsonObject { ["provider"] = "grammar" };
                settings["voices"] = new JsonObject { ["provider"] = "flite" };
                settings["pictures"] = new JsonObject { ["provider"] = "vector" };
            },
            token);
    }

    /// <summary>Changes the settings.</summary>
    public async Task ChangeAsync(Action<JsonNode> change, CancellationToken token)
    {
        var settings = JsonNode.Parse(await File.ReadAllTextAsync(_workspace["dailybatch.json"], token))!;
        change(settings);
        await File.WriteAllTextAsync(_workspace["dailybatch.json"], settings.ToJsonString(), token);
    }

    /// <summary>Signs in as a person with a browser does.</summary>
    public async Task ConnectAsync(CancellationToken token)
    {
        using var process = DailyBatchProgram.Start(Folder, "connect", "--no-browser");
        var errors = process.StandardError.ReadToEndAsync(token);
        while (await process.StandardOutput.ReadLineAsync(token) is { } line) await YouTubeWorkspace.OpenAsync(line, token);
        await process.WaitForExitAsync(token);
        process.ExitCode.ShouldBe(0, await errors);
    }

    /// <summary>The owner takes the permission back. The stored sign-in is renewed first when its access is too old; then Google says that it is dead.</summary>
    public async Task TakeBackAsync(FakeYouTube server, CancellationToken token)
    {
        var stored = JsonNode.Parse(await File.ReadAllTextAsync(TokenFile, token))!.AsObject();
        foreach (var name in stored.Select(p => p.Key).Where(name => name.Contains("until", StringComparison.Ordinal)).ToList()) stored[name] = "2025-01-01T00:00:00+00:00";
        stored["refresh_token"] = "1//taken-back-0000000000";
        await File.WriteAllTextAsync(TokenFile, stored.ToJsonString(), token);
        server.EndAccess();
    }

    /// <summary>Runs the program in it, without a terminal.</summary>
    public Task<CliResult> RunAsync(params string[] arguments) => DailyBatchProgram.RunAsync(Folder, arguments);

    /// <summary>What must never be shown: tokens, and the ids of upload sessions.</summary>
    public IEnumerable<string> Secrets(FakeYouTube server) =>
    [
        .. JsonNode.Parse(File.ReadAllText(TokenFile))!.AsObject().Where(p => p.Key.EndsWith("_token", StringComparison.Ordinal)).Select(p => (string)p.Value!),
        .. server.Journal.Entries.SelectMany(e => Regex.Matches(e.Query, "upload_id=([^&]+)")).Select(m => m.Groups[1].Value),
    ];
}

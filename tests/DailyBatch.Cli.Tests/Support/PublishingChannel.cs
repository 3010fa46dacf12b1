using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests.Support;

/// <summary>A workspace for the program that publishes to a fake YouTube.</summary>
public sealed class PublishingChannel : IDisposable
{
    private readonly TemporaryFolder _workspace = new();

    /// <summary>Its folder.</summary>
    public string Folder => _workspace.Path;

    public void Dispose() => _workspace.Dispose();

    /// <summary>Signs in as a person with a browser does.</summary>
    public Task ConnectAsync(CancellationToken token) => SignIn.ConnectAsync(Folder, token);

    /// <summary>Runs the program in it, without a terminal.</summary>
    public Task<CliResult> RunAsync(params string[] arguments) => DailyBatchProgram.RunAsync(Folder, arguments);

    /// <summary>What must never be shown: tokens, and the ids of upload sessions.</summary>
    public IEnumerable<string> Secrets(FakeYouTube server) =>
    [
        .. JsonNode.Parse(File.ReadAllText(YouTubeWorkspace.TokenFile(Folder)))!.AsObject()
            .Where(p => p.Key.EndsWith("_token", StringComparison.Ordinal)).Select(p => (string)p.Value!),
        .. server.Journal.Entries.SelectMany(e => Regex.Matches(e.Query, "upload_id=([^&]+)")).Select(m => m.Groups[1].Value),
    ];
}

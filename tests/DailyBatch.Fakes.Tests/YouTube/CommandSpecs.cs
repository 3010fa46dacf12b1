using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.Tests.YouTube;

/// <summary>The server as a program of its own.</summary>
public sealed class CommandSpecs
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "DailyBatch.Fakes.YouTube.dll");

    [Fact]
    public async Task It_tells_what_a_client_needs_and_writes_the_clients_file()
    {
        var folder = Directory.CreateTempSubdirectory("fake youtube's ");
        var secrets = Path.Combine(folder.FullName, "client.json");
        using var server = Start("--port", "0", "--client-secrets", secrets, "--fault", "503:video.chunk@2");
        try
        {
            var lines = new List<string?>();
            for (var i = 0; i < 5; i++) lines.Add(await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

            lines[0].ShouldBe($"YOUTUBE_CLIENT_SECRETS_FILE={secrets}");
            var token = (string?)JsonNode.Parse(await File.ReadAllTextAsync(secrets, TestContext.Current.CancellationToken))!["installed"]!["token_uri"];
            lines.ShouldContain($"DAILYBATCH__YOUTUBE__TOKENURI={token}");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task It_does_not_start_with_a_fault_that_it_does_not_know()
    {
        using var server = Start("--port", "0", "--fault", "nonsense");

        var told = await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        server.ExitCode.ShouldBe(1);
        told.ShouldContain("nonsense");
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}

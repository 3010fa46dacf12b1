using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.Tests.OpenAI;

/// <summary>The server as a program of its own.</summary>
public sealed class CommandSpecs
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "DailyBatch.Fakes.OpenAI.dll");

    [Fact]
    public async Task It_tells_its_endpoint_and_answers_there()
    {
        using var server = Start("--port", "0", "--mode", "ollama-old", "--model", "tiny");
        try
        {
            var line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();

            var models = JsonNode.Parse(await client.GetStringAsync($"{line!["Endpoint: ".Length..]}/models", TestContext.Current.CancellationToken))!;

            ((string?)models["data"]![0]!["id"]).ShouldBe("tiny");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
        }
    }

    [Theory]
    [InlineData("--fault", "nonsense")]
    [InlineData("--mode", "nonsense")]
    public async Task It_does_not_start_with_what_it_does_not_know(string option, string value)
    {
        using var server = Start("--port", "0", option, value);

        var told = await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);

        server.ExitCode.ShouldBe(1);
        told.ShouldContain("nonsense");
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}

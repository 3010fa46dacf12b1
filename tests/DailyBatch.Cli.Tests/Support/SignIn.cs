namespace DailyBatch.Cli.Tests.Support;

/// <summary>A person who signs a workspace in.</summary>
public static class SignIn
{
    /// <summary>Runs <c>dailybatch connect</c> and opens the address that it shows; gives all that it said.</summary>
    public static async Task<string> ConnectAsync(string folder, CancellationToken token)
    {
        using var process = DailyBatchProgram.Start(folder, "connect", "--no-browser");
        var errors = process.StandardError.ReadToEndAsync(token);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(token) is { } line)
        {
            lines.Add(line);
            await YouTubeWorkspace.OpenAsync(line, token);
        }

        await process.WaitForExitAsync(token);
        process.ExitCode.ShouldBe(0, await errors);
        return string.Join('\n', lines) + await errors;
    }
}

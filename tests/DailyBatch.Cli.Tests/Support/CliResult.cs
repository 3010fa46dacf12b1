namespace DailyBatch.Cli.Tests.Support;

/// <summary>How the program ended and what it said.</summary>
public sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of its standard error.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

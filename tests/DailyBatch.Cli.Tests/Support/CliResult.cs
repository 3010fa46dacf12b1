namespace DailyBatch.Cli.Tests.Support;

/// <summary>How the program ended and what it said.</summary>
public sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of its standard error.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>It failed with one error, which holds the sentence.</summary>
    public void ShouldBeRefused(string sentence)
    {
        ExitCode.ShouldBe(1, Output + Errors);
        ErrorLines.Count(line => line.StartsWith("Error: ", StringComparison.Ordinal)).ShouldBe(1, Errors);
        Errors.ShouldContain(sentence);
    }
}

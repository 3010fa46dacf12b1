namespace DailyBatch.Core.Runtime;

/// <summary>How a call of an outside program ended.</summary>
/// <param name="ExitCode">The program's exit code.</param>
/// <param name="Output">Its standard output as text; empty when a reader took it.</param>
/// <param name="ErrorTail">The last lines of its standard error (at most 40).</param>
public sealed record ToolResult(int ExitCode, string Output, string ErrorTail)
{
    // What the C library says for ENOSPC, and so every program that passes it on.
    private const string DiskFullWords = "No space left on device";

    /// <summary>The last line of its standard error as a sentence.</summary>
    public string LastWords =>
        ErrorTail.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() is { } last
            ? last.TrimEnd('.') + "."
            : "it said nothing.";

    /// <summary>Whether it failed because the disk is full.</summary>
    public bool SaysDiskFull => ExitCode != 0 && ErrorTail.Contains(DiskFullWords, StringComparison.OrdinalIgnoreCase);
}

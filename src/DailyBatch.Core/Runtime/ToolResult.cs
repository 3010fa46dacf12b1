namespace DailyBatch.Core.Runtime;

/// <summary>How a call of an outside program ended.</summary>
/// <param name="ExitCode">The program's exit code.</param>
/// <param name="Output">Its standard output as text; empty when a reader took it.</param>
/// <param name="ErrorTail">The last lines of its standard error (at most 40).</param>
public sealed record ToolResult(int ExitCode, string Output, string ErrorTail);

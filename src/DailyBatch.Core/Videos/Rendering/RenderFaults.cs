using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>What ffmpeg's end means.</summary>
internal static class RenderFaults
{
    // What .NET and shells say of a program that a signal ended (signal(7): 4 is SIGILL, 15 SIGTERM). Larger codes are ffmpeg's own for errors of the system.
    private const int SignalBase = 128;
    private const int FirstSignal = 4;
    private const int LastSignal = 15;

    /// <summary>The fault of a run that failed.</summary>
    /// <param name="result">How it ended.</param>
    /// <param name="program">Which ffmpeg.</param>
    /// <param name="target">The file that was to be made.</param>
    public static Fault From(ToolResult result, string program, string target)
    {
        if (result.SaysDiskFull) return StorageFault.DiskFull(target);
        var file = Path.GetFileName(target);
        if (!OperatingSystem.IsWindows() && result.ExitCode is >= SignalBase + FirstSignal and <= SignalBase + LastSignal)
            return Killed(result, program, file);
        return Failed(
            result,
            program,
            result.ExitCode == 0
                ? $"ffmpeg ended before all frames of '{file}' were encoded: {result.LastWords}"
                : $"ffmpeg ended with exit code {result.ExitCode} while it made '{file}': {result.LastWords}",
            "Run it again; if it fails at the same place, look at the log and check the ffmpeg in use.");
    }

    private static Fault Killed(ToolResult result, string program, string file) => Failed(
        result,
        program,
        $"ffmpeg was killed (signal {result.ExitCode - SignalBase}) while it made '{file}'.",
        "Run it again; if it is killed again, look whether the machine is short of memory, or name another ffmpeg in the settings (tools.ffmpeg).");

    private static Fault Failed(ToolResult result, string program, string message, string remedy) =>
        new("RenderFailed", FaultKind.ToolFailed, message, remedy, program, new InvalidOperationException(result.ErrorTail));
}

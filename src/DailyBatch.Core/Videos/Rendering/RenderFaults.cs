using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>What ffmpeg's end means.</summary>
internal static class RenderFaults
{
    /// <summary>The fault of a run that failed.</summary>
    /// <param name="result">How it ended.</param>
    /// <param name="program">Which ffmpeg.</param>
    /// <param name="target">The file that was to be made.</param>
    public static Fault From(ToolResult result, string program, string target)
    {
        if (result.SaysDiskFull) return StorageFault.DiskFull(target);
        return new Fault(
            "RenderFailed",
            FaultKind.ToolFailed,
            $"ffmpeg ended with exit code {result.ExitCode} while it made '{Path.GetFileName(target)}': {result.LastWords}",
            "Run it again; if it fails at the same place, look at the log and check the ffmpeg in use.",
            program,
            new InvalidOperationException(result.ErrorTail));
    }
}

using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>
/// Gives a pipe room for a third of a frame where the system lets us (Linux; fcntl(2), F_SETPIPE_SZ): by default it holds a fiftieth,
/// and both sides wake each other fifty times a frame.
/// </summary>
internal static partial class WidePipe
{
    private const int SetPipeSize = 1031;

    // As much as everybody may have (proc(5), pipe-max-size).
    private const int Room = 1 << 20;

    /// <summary>Widens it; a pipe that cannot be widened stays as it is and works as well, only slower.</summary>
    /// <returns>The room that the pipe has now, in bytes; null when it was not widened.</returns>
    public static int? Widen(Stream stream) =>
        OperatingSystem.IsLinux() && stream is PipeStream pipe && Control(pipe.SafePipeHandle, SetPipeSize, Room) is >= 0 and var room ? room : null;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(SafeHandle file, int command, int argument);
}

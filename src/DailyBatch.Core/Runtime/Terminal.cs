using System.Runtime.InteropServices;

namespace DailyBatch.Core.Runtime;

/// <summary>Whether a person can type something to this process. Asks the system itself: to touch the console is the host's business.</summary>
public static partial class Terminal
{
    private const int Input = 0;
    private const int WindowsInput = -10;

    /// <summary>Whether the standard input is a terminal: not a file, not a pipe, and not what a scheduler gives.</summary>
    public static bool IsAtInput => OperatingSystem.IsWindows() ? GetConsoleMode(GetStdHandle(WindowsInput), out _) : IsTerminal(Input) == 1;

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsTerminal(int descriptor);

    [LibraryImport("kernel32")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);
}

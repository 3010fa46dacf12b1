namespace DailyBatch.Cli.Commands;

/// <summary>What the program says to the shell, cron or container that started it.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>Some episode failed; the others are done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The input is wrong, or nothing could work.</summary>
    public const int NothingDone = 2;

    /// <summary>Stopped by the user: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>Whether a person is at this session, who can answer in a browser.</summary>
internal static class Attendance
{
    // PowerShell takes any beginning of it that no other parameter has.
    private const string ShortestSwitch = "noni";

    /// <summary>A scheduled task has no terminal; who asks for the address instead of a browser is there, wherever the terminal is.</summary>
    public static bool SomebodyIsThere(bool readsTheAddress) =>
        Environment.UserInteractive && !IsNonInteractive && (readsTheAddress || Terminal.IsAtInput);

    private static bool IsNonInteractive => Environment.GetCommandLineArgs().Skip(1)
        .Any(argument => argument.TrimStart('-', '/').StartsWith(ShortestSwitch, StringComparison.OrdinalIgnoreCase) && argument[0] is '-' or '/');
}

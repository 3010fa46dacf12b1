namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Shell scripts that stand before the real ffmpeg and spoil one thing.</summary>
internal static class BrokenTool
{
    /// <summary>Does nothing wrong until it encodes.</summary>
    public static string FailingAtEncoding(string folder, string how) =>
        Write(folder, $"case \"$*\" in *pipe:0*) {how} ;; *) exec ffmpeg \"$@\" ;; esac");

    /// <summary>Does nothing wrong.</summary>
    public static string Honest(string folder) => Write(folder, "exec ffmpeg \"$@\"");

    /// <summary>Encodes onto a disk that is full.</summary>
    public static string OntoFullDisk(string folder) =>
        FailingAtEncoding(folder, $"{FirstPart}; ln -s /dev/full \"$first\"; exec ffmpeg \"$@\"");

    /// <summary>Is killed as soon as it has written something.</summary>
    public static string Killed(string folder) => FailingAtEncoding(
        folder,
        $"{FirstPart}; {KilledWhen("[ -s \"$first\" ]")}");

    /// <summary>Is killed when two parts of the video are finished and put in their place.</summary>
    public static string KilledAfterTwoParts(string folder) =>
        FailingAtEncoding(folder, KilledWhen("[ \"$(ls ../../parts/* 2>/dev/null | wc -l)\" -ge 2 ]"));

    /// <summary>Does one thing whatever it is asked for.</summary>
    public static string Always(string folder, string how) => Write(folder, how);

    /// <summary>Hides lines of what ffmpeg can do.</summary>
    public static string Lacking(string folder, string pattern) => Write(folder, $"ffmpeg \"$@\" | grep -v '{pattern}'");

    /// <summary>Calls itself another version.</summary>
    public static string OfVersion(string folder, string version) => Write(folder, $"echo 'ffmpeg version {version} Copyright'");

    // Parts are named by a pattern, which is the last argument.
    private const string FirstPart = "for last; do :; done; first=\"${last%\\%03d*}000.nut\"";

    private static string KilledWhen(string condition) =>
        $"exec 3<&0; ffmpeg \"$@\" <&3 & f=$!; exec <&- 3<&-; until {condition}; do sleep 0.05; done; kill -KILL $f; wait $f; exit $?";

    private static string Write(string folder, string body)
    {
        var path = Path.Combine(folder, "ffmpeg-" + Guid.NewGuid().ToString("N")[..8]);
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}

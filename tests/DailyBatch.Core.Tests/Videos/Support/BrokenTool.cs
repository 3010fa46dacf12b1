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
        FailingAtEncoding(folder, "for last; do :; done; ln -s /dev/full \"$last\"; exec ffmpeg \"$@\"");

    /// <summary>Is killed as soon as it has written something.</summary>
    public static string Killed(string folder) => FailingAtEncoding(
        folder,
        "for last; do :; done; exec 3<&0; ffmpeg \"$@\" <&3 & f=$!; exec <&- 3<&-; until [ -s \"$last\" ]; do sleep 0.05; done; kill -KILL $f; wait $f; exit $?");

    /// <summary>Does one thing whatever it is asked for.</summary>
    public static string Always(string folder, string how) => Write(folder, how);

    /// <summary>Hides lines of what ffmpeg can do.</summary>
    public static string Lacking(string folder, string pattern) => Write(folder, $"ffmpeg \"$@\" | grep -v '{pattern}'");

    /// <summary>Calls itself another version.</summary>
    public static string OfVersion(string folder, string version) => Write(folder, $"echo 'ffmpeg version {version} Copyright'");

    private static string Write(string folder, string body)
    {
        var path = Path.Combine(folder, "ffmpeg-" + Guid.NewGuid().ToString("N")[..8]);
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}

using System.Runtime.Versioning;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>A program in another's place that says what it is asked for a version, and otherwise fails.</summary>
[SupportedOSPlatform("linux")]
internal static class BrokenTool
{
    private const string Script = """
        #!/bin/sh
        case "$*" in
            *-version*|*-encoders*|*-filters*) exec ffmpeg "$@" ;;
        esac
        echo 'no encoder for you' >&2
        exit 1
        """;

    public static void PutInPlaceOfFfmpeg(ChannelShell channel)
    {
        File.WriteAllText(channel["broken-ffmpeg"], Script.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(channel["broken-ffmpeg"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        channel.Settings($$"""{ "tools": { "ffmpeg": "{{channel["broken-ffmpeg"]}}" } }""");
    }
}

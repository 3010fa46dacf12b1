using System.Diagnostics;

namespace DailyBatch.Fakes.LipSync;

/// <summary>A real MP4 as long as a sound: a white square that wanders over green, at 25 frames a second, as no drawn face looks.</summary>
internal static class FakeClip
{
    private const string Picture = "color=0x00C030:s=270x480:r=25[back];color=white:s=40x40:r=25[square];[back][square]overlay=x=60*t:y=100+45*t:shortest=0";

    /// <summary>Makes a clip of a sound; null when ffmpeg cannot read the sound.</summary>
    public static async Task<byte[]?> MakeAsync(ReadOnlyMemory<byte> sound, string ffmpeg, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("fake-clip-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "sound"), sound, cancellationToken).ConfigureAwait(false);
            using var process = Process.Start(new ProcessStartInfo(ffmpeg, Arguments) { WorkingDirectory = folder })!;
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return process.ExitCode == 0 ? await File.ReadAllBytesAsync(Path.Combine(folder, "clip.mp4"), cancellationToken).ConfigureAwait(false) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Arguments =>
    [
        "-v", "quiet", "-nostdin", "-f", "lavfi", "-i", Picture, "-i", "sound", "-map", "0:v", "-map", "1:a", "-shortest",
        "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart", "clip.mp4",
    ];
}

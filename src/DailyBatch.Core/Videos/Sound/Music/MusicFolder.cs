using System.Globalization;
using System.Runtime.InteropServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>The user's own music: a folder of files whose names, or whose folders' names, hold the emotions that they are for.</summary>
/// <param name="folder">The folder; its subfolders count too.</param>
/// <param name="ffmpeg">Decodes the files.</param>
internal sealed class MusicFolder(string folder, string ffmpeg)
{
    private static readonly string[] Endings = [".mp3", ".m4a", ".aac", ".wav", ".flac", ".ogg", ".opus"];

    /// <summary>The beginning of a piece for an emotion, as ffmpeg decodes it: at most so long, shorter when the piece is.</summary>
    /// <exception cref="FaultException">The folder is missing (<c>MusicFolderMissing</c>) or holds no music (<c>MusicFolderEmpty</c>), or the piece cannot be decoded (<c>MusicUnreadable</c>).</exception>
    public async Task<Stereo> ReadAsync(string emotion, ulong seed, TimeSpan longest, CancellationToken token)
    {
        var path = Choose(Files(), emotion, seed);
        using var bytes = new MemoryStream();
        var command = new ToolCommand(ffmpeg)
            .WithArguments(
                "-hide_banner", "-nostats", "-loglevel", "error", "-i", path, "-map", "0:a:0",
                "-t", longest.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture),
                "-ar", "48000", "-ac", "2", "-f", "f32le", "pipe:1")
            .WithOutput((stream, t) => stream.CopyToAsync(bytes, t));
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        var samples = MemoryMarshal.Cast<byte, float>(bytes.GetBuffer().AsSpan(0, (int)bytes.Length / 8 * 8));
        if (result.ExitCode != 0 || samples.Length < 2 * Stereo.SampleRate) throw new FaultException(Unreadable(path, result));
        return Parted(samples);
    }

    /// <summary>One of the files for the emotion; where none names it, one of all. The same seed takes the same one.</summary>
    internal string Choose(IReadOnlyList<string> files, string emotion, ulong seed)
    {
        var named = files.Where(f => Path.GetRelativePath(folder, f).Contains(emotion, StringComparison.OrdinalIgnoreCase)).ToList();
        return SeededRandom.For(seed, "music", "file").Pick(named.Count > 0 ? named : files);
    }

    private List<string> Files()
    {
        if (!Directory.Exists(folder)) throw new FaultException(Missing());
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new FaultException(Empty());
    }

    private static Stereo Parted(ReadOnlySpan<float> samples)
    {
        var sound = new Stereo(samples.Length / 2);
        for (var i = 0; i < sound.Length; i++) (sound.Left[i], sound.Right[i]) = (samples[2 * i], samples[2 * i + 1]);
        return sound;
    }

    private Fault Missing() => new(
        "MusicFolderMissing", FaultKind.NotFound, $"The music folder '{folder}' does not exist.",
        "Make it, or change videos.musicFolder in the settings; without it the music is our own.", folder);

    private Fault Empty() => new(
        "MusicFolderEmpty", FaultKind.NotFound, $"The music folder '{folder}' holds no music ({string.Join(", ", Endings)}).",
        "Put files there, or take videos.musicFolder out of the settings.", folder);

    private static Fault Unreadable(string path, ToolResult result) => new(
        "MusicUnreadable", FaultKind.DataCorrupt, $"The music '{path}' cannot be decoded or is shorter than a second. {result.LastWords}".TrimEnd(),
        "Take the file out of the music folder, or put a whole one in its place.", path);
}

using System.Security.Cryptography;
using DailyBatch.Core.Runtime;

namespace DailyBatch.PublishRig;

/// <summary>A video, a thumbnail and subtitles for many episodes: only their bytes matter.</summary>
public sealed class RigFiles : IDisposable
{
    private const int Piece = 256 * 1024;

    /// <summary>Makes them.</summary>
    /// <param name="pieces">Whole pieces of 256 KiB; the last byte of the video is in one more.</param>
    /// <param name="folder">Where to; a new temporary folder when not given. Its name has a space and an apostrophe, because users' folders have them.</param>
    public RigFiles(int pieces = 4, string? folder = null)
    {
        Folder = Directory.CreateDirectory(folder ?? Path.Combine(Path.GetTempPath(), $"daily batch's rig {Guid.NewGuid():N}")).FullName;
        var bytes = new byte[(pieces * Piece) + 1000];
        var random = new SeededRandom(7);
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)random.NextUInt64();
        (Sha256, Length) = (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        File.WriteAllBytes(Video, bytes);
        File.WriteAllBytes(Thumbnail, bytes[..3000]);
        File.WriteAllText(Captions, "1\n00:00:00,000 --> 00:00:02,000\nWho ate my cake?\n");
    }

    /// <summary>Where they are.</summary>
    public string Folder { get; }

    /// <summary>The video.</summary>
    public string Video => Path.Combine(Folder, "video.mp4");

    /// <summary>The thumbnail.</summary>
    public string Thumbnail => Path.Combine(Folder, "thumbnail.jpg");

    /// <summary>The subtitles.</summary>
    public string Captions => Path.Combine(Folder, "captions.srt");

    /// <summary>The video's hash.</summary>
    public string Sha256 { get; }

    /// <summary>The video's bytes.</summary>
    public long Length { get; }

    /// <summary>A new folder for a workspace.</summary>
    public string NewWorkspace() => Directory.CreateDirectory(Path.Combine(Folder, Guid.NewGuid().ToString("N"))).FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

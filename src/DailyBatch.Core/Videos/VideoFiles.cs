using System.Security.Cryptography;

namespace DailyBatch.Core.Videos;

/// <summary>The files of a video in its folder.</summary>
/// <param name="Folder">The folder.</param>
internal sealed record VideoFiles(string Folder)
{
    /// <summary>The mp4.</summary>
    public string Video => Path.Combine(Folder, "video.mp4");

    /// <summary>The thumbnail.</summary>
    public string Thumbnail => Path.Combine(Folder, "thumbnail.jpg");

    /// <summary>The same for places that show it upright.</summary>
    public string TallThumbnail => Path.Combine(Folder, "thumbnail-vertical.jpg");

    /// <summary>The subtitles.</summary>
    public string Captions => Path.Combine(Folder, "captions.srt");

    /// <summary>The captions as they are burned in, for whoever edits the video: it names the caption font, which has to be there.</summary>
    public string StyledCaptions => Path.Combine(Folder, "captions.ass");

    /// <summary>SHA-256 of the mp4 in lower-case hex.</summary>
    public async Task<string> VideoHashAsync(CancellationToken token)
    {
        await using var stream = File.OpenRead(Video);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, token).ConfigureAwait(false));
    }
}

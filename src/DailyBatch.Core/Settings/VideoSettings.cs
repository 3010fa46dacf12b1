using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How videos are rendered.</summary>
public sealed class VideoSettings
{
    /// <summary>x264 preset: ultrafast, superfast, veryfast, faster, fast, medium.</summary>
    [AllowedValues("ultrafast", "superfast", "veryfast", "faster", "fast", "medium")]
    public string Preset { get; set; } = "veryfast";

    /// <summary>x264 quality: 14 (large, fine) to 30 (small, coarse).</summary>
    [Range(14, 30)]
    public int Crf { get; set; } = 21;

    /// <summary>What thumbnails show: <c>generated</c> (the hook's scene with the title), <c>frame</c> (the best frame of the video) or <c>hybrid</c> (that frame with the title).</summary>
    [AllowedValues("generated", "frame", "hybrid")]
    public string Thumbnail { get; set; } = "generated";

    /// <summary>Music under the voice.</summary>
    public bool Music { get; set; } = true;

    /// <summary>A folder of your own music, absolute or relative to the workspace: files whose names hold the emotion are taken first. Not set: composed music.</summary>
    public string? MusicFolder { get; set; }
}

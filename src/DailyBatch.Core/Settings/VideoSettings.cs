using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How videos are rendered.</summary>
public sealed class VideoSettings
{
    /// <summary><c>fast</c>, <c>quality</c> (smaller files of the same look, for more than twice the time) or <c>draft</c> (540x960, for a look while something is tried out).</summary>
    [AllowedValues("fast", "quality", "draft")]
    public string Preset { get; set; } = "fast";

    /// <summary>Who encodes: <c>auto</c> (hardware where it works, else <c>x264</c>) or one of them, which must work then.</summary>
    [AllowedValues("auto", "x264", "nvenc", "qsv", "vaapi", "videotoolbox", "amf")]
    public string Encoder { get; set; } = "auto";

    /// <summary>Quality on the scale of x264: 14 (large, fine) to 30 (small, coarse).</summary>
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

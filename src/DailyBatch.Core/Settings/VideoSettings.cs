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

    /// <summary>Music under the voice.</summary>
    public bool Music { get; set; } = true;
}

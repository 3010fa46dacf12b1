namespace DailyBatch.Core.Settings;

/// <summary>Outside programs: a name that is found on the PATH, or a path.</summary>
public sealed class ToolSettings
{
    /// <summary>ffmpeg, 5 or later, with libass and libx264.</summary>
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>rsvg-convert of librsvg 2.50 or later.</summary>
    public string RsvgConvert { get; set; } = "rsvg-convert";
}

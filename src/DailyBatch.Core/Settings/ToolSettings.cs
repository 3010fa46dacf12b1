namespace DailyBatch.Core.Settings;

/// <summary>Outside programs: a name that is found on the PATH, or a path.</summary>
public sealed class ToolSettings
{
    /// <summary>ffmpeg, 5 or later, with libass and libx264.</summary>
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>rsvg-convert of librsvg 2.50 or later.</summary>
    public string RsvgConvert { get; set; } = "rsvg-convert";

    /// <summary>espeak-ng 1.50 or later, for <c>voices.provider</c> espeak-ng.</summary>
    public string EspeakNg { get; set; } = "espeak-ng";

    /// <summary>festival 2.4 or later, for <c>voices.provider</c> festival.</summary>
    public string Festival { get; set; } = "festival";
}

using System.Globalization;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>The command line that makes an mp4 of our frames: what goes in, what is burned in, what comes out.</summary>
internal static class EncoderArguments
{
    /// <summary>Name of the captions in the work folder.</summary>
    public const string CaptionsFile = "captions.ass";

    /// <summary>Name of the folder with the caption font in the work folder.</summary>
    public const string FontsFolder = "fonts";

    private const int KeyframeEvery = 2 * VideoTimeline.FrameRate;

    /// <summary>All arguments. Files inside of the work folder have plain relative names: a filter's options cannot hold the apostrophes and colons of users' paths.</summary>
    public static IReadOnlyList<string> For(RenderOrder order, VideoSettings settings, string output) =>
    [
        "-hide_banner", "-nostats", "-loglevel", "warning", "-y",
        .. Frames,
        "-i", Path.GetRelativePath(order.WorkFolder, order.Sound),
        "-map", "0:v", "-map", "1:a",
        "-vf", $"ass={CaptionsFile}:fontsdir={FontsFolder}",
        .. Picture(settings),
        .. Sound,
        "-t", order.Timeline.Duration.TotalSeconds.ToString("F6", CultureInfo.InvariantCulture),
        "-movflags", "+faststart",
        "-f", "mp4", output,
    ];

    /// <summary>The colours of <see cref="Frames.Bt709"/>: without these tags players guess, and guess wrong.</summary>
    private static IReadOnlyList<string> Colors =>
        ["-color_range", "tv", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"];

    private static IReadOnlyList<string> Frames =>
    [
        "-f", "rawvideo", "-pixel_format", "yuv420p",
        "-video_size", "1080x1920", "-framerate", VideoTimeline.FrameRate.ToString(CultureInfo.InvariantCulture),
        .. Colors,
        "-i", "pipe:0",
    ];

    // The sound is as long as the picture; the filter fills what may lack at its end, or players would show a shorter video.
    // At 192 kbit/s the coder "fast" sounds as good as the default one in a third of its time (ffmpeg-codecs, aac).
    private static IReadOnlyList<string> Sound => ["-af", "apad", "-c:a", "aac", "-aac_coder", "fast", "-b:a", "192k", "-ar", "48000", "-ac", "2"];

    private static IReadOnlyList<string> Picture(VideoSettings settings) =>
    [
        "-c:v", "libx264", "-profile:v", "high", "-pix_fmt", "yuv420p",
        "-preset", settings.Preset, "-crf", settings.Crf.ToString(CultureInfo.InvariantCulture),
        // The fastest preset leaves this out and with it the High profile that players are promised.
        "-x264-params", "8x8dct=1",
        "-g", KeyframeEvery.ToString(CultureInfo.InvariantCulture),
        .. Colors, "-chroma_sample_location", "left",
    ];
}

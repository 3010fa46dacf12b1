using System.Globalization;

namespace DailyBatch.Core.Videos.Rendering.Encoders;

/// <summary>The encoders that we know how to ask. Options as in ffmpeg-codecs and `ffmpeg -h encoder=…`.</summary>
internal static class VideoEncoders
{
    private const string RenderNode = "/dev/dri/renderD128";

    // WSL shows graphics cards of Windows here.
    private const string WindowsCards = "/dev/dxg";

    /// <summary>The one in software: it works everywhere and has the best quality for its size.</summary>
    public static VideoEncoder X264 { get; } = new("x264", "libx264", (preset, crf) =>
    [
        "-pix_fmt", "yuv420p", "-preset", preset.Pick("veryfast", "medium", "ultrafast"), "-crf", Number(crf),
        // The fastest preset leaves this out and with it the High profile that players are promised.
        "-x264-params", "8x8dct=1",
    ])
    {
        Cutting = ["-forced-idr", "1"],
    };

    /// <summary>Those in hardware, the best first.</summary>
    public static IReadOnlyList<VideoEncoder> Hardware { get; } =
    [
        // Its quality goes the other way, from 1 to 100: 58 looks like x264's 21.
        new("videotoolbox", "h264_videotoolbox", (_, crf) => ["-pix_fmt", "yuv420p", "-q:v", Number(100 - 2 * crf)]),
        new("nvenc", "h264_nvenc", (preset, crf) => ["-pix_fmt", "yuv420p", "-preset", preset.Pick("p4", "p6", "p1"), "-rc", "vbr", "-cq", Number(crf), "-b:v", "0"])
        {
            Signs = ["/dev/nvidiactl", WindowsCards],
        },
        new("qsv", "h264_qsv", (preset, crf) => ["-pix_fmt", "nv12", "-preset", preset.Pick("fast", "slow", "veryfast"), "-global_quality", Number(crf)])
        {
            Signs = [RenderNode, WindowsCards],
        },
        new("amf", "h264_amf", (preset, crf) => ["-pix_fmt", "nv12", "-quality", preset.Pick("balanced", "quality", "speed"), "-rc", "cqp", "-qp_i", Number(crf), "-qp_p", Number(crf + 2)])
        {
            Signs = [RenderNode, WindowsCards],
        },
        new("vaapi", "h264_vaapi", (_, crf) => ["-rc_mode", "CQP", "-qp", Number(crf)])
        {
            Device = ["-vaapi_device", RenderNode],
            Filter = "format=nv12,hwupload",
            Signs = [RenderNode],
        },
    ];

    /// <summary>The one of a name that the settings allow.</summary>
    public static VideoEncoder Named(string name) => Hardware.FirstOrDefault(e => e.Name == name) ?? X264;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

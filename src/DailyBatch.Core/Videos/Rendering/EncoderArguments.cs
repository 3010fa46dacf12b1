using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>The command lines that make an mp4 of our frames: what goes in, what is burned in, what comes out.</summary>
internal static class EncoderArguments
{
    private static readonly string[] Quiet = ["-hide_banner", "-nostats", "-loglevel", "warning", "-y"];

    /// <summary>All arguments of a render. They name files inside of the work folder, where ffmpeg is started.</summary>
    public static IReadOnlyList<string> For(RenderOrder order, RenderPlan plan, string output) =>
    [
        .. Quiet,
        .. new FrameReport().Words,
        .. plan.Encoder.Device,
        .. new FramesInput(plan.Preset.Size).Words,
        .. new SoundInput(Path.GetRelativePath(order.WorkFolder, order.Sound)).Words,
        .. new PictureFilters(PictureFilters.Captions, plan.Encoder.Filter).Words,
        .. new PictureCoding(plan.Encoder, plan.Preset, plan.Crf).Words,
        .. new SoundCoding().Words,
        .. new FinishedFile(order.Timeline.Duration, output).Words,
    ];

    /// <summary>The same coding of some frames for nobody.</summary>
    public static IReadOnlyList<string> ForTrial(RenderPlan plan) =>
    [
        .. Quiet,
        .. plan.Encoder.Device,
        .. new FramesInput(plan.Preset.Size).Words,
        .. new PictureFilters(plan.Encoder.Filter).Words,
        .. new PictureCoding(plan.Encoder, plan.Preset, plan.Crf).Words,
        "-f", "null", "-",
    ];
}

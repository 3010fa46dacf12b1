using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Rendering.Encoders;
using DailyBatch.Core.Videos.Rendering.Parts;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>The command lines that make an mp4 of our frames: what goes in, what is burned in, what comes out.</summary>
internal static class EncoderArguments
{
    private static readonly string[] Quiet = ["-hide_banner", "-nostats", "-loglevel", "warning", "-y"];

    /// <summary>All arguments of a render in one run. They name files inside of the work folder, where ffmpeg is started.</summary>
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

    /// <summary>All arguments that make some parts of a video, without sound.</summary>
    /// <param name="plan">How it is encoded: by an encoder that can be cut.</param>
    /// <param name="run">The parts.</param>
    /// <param name="pattern">The names of their files, with a number in it.</param>
    public static IReadOnlyList<string> ForParts(RenderPlan plan, PartRun run, string pattern) =>
    [
        .. Quiet,
        .. new FrameReport().Words,
        .. new FramesInput(plan.Preset.Size).Words,
        .. new PictureFilters(PictureFilters.CaptionsFrom(run.Frames.First), plan.Encoder.Filter).Words,
        .. new PictureCoding(plan.Encoder, plan.Preset, plan.Crf).Words,
        .. new KeyFrames(plan.Encoder, [.. run.Cuts]).Words,
        .. new PartFiles([.. run.Cuts], pattern).Words,
    ];

    /// <summary>All arguments that join parts and sound.</summary>
    /// <param name="order">What is rendered.</param>
    /// <param name="list">The file in the work folder that names the parts.</param>
    /// <param name="output">The mp4.</param>
    public static IReadOnlyList<string> ForJoining(RenderOrder order, string list, string output) =>
    [
        .. Quiet,
        .. new FrameReport().Words,
        .. new PartsInput(list).Words,
        .. new SoundInput(Path.GetRelativePath(order.WorkFolder, order.Sound)).Words,
        "-c:v", "copy",
        .. new SoundCoding().Words,
        .. new FinishedFile(order.Timeline.Duration, output).Words,
    ];

    /// <summary>How frames are read and coded, as words that tell one way from another.</summary>
    public static IReadOnlyList<string> OfPicture(RenderPlan plan) =>
        [.. new FramesInput(plan.Preset.Size).Words, .. new PictureCoding(plan.Encoder, plan.Preset, plan.Crf).Words];

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

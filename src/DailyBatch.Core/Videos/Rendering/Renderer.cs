using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>
/// Renders a video in one run of ffmpeg: we compose the frames and pipe them in, ffmpeg burns the captions and encodes.
/// Our own sampler costs a tenth of encoding; ffmpeg's filters for the same movement cost half of it or more, and tremble.
/// </summary>
internal sealed class Renderer(ToolSettings tools, VideoSettings settings, string captionFontFolder)
{
    /// <summary>Renders one video; the file is there as a whole or not at all.</summary>
    /// <param name="order">What to render.</param>
    /// <param name="onFrame">Hears the number of frames composed after each.</param>
    /// <param name="token">Ends ffmpeg and removes what it wrote.</param>
    /// <exception cref="FaultException">ffmpeg is missing, lacks something or failed, a picture is unreadable, or the disk is full.</exception>
    public async Task RenderAsync(RenderOrder order, Action<int> onFrame, CancellationToken token)
    {
        await new FfmpegProbe(tools.Ffmpeg).CheckAsync(token).ConfigureAwait(false);
        try
        {
            await PrepareAsync(order, token).ConfigureAwait(false);
            await OutputFile.MakeAsync(order.Output, temporary => EncodeAsync(order, temporary, onFrame, token)).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, order.Output));
        }
    }

    private async Task PrepareAsync(RenderOrder order, CancellationToken token)
    {
        await File.WriteAllTextAsync(Path.Combine(order.WorkFolder, EncoderArguments.CaptionsFile), order.Captions, token).ConfigureAwait(false);
        CaptionFontFile.CopyTo(Path.Combine(order.WorkFolder, EncoderArguments.FontsFolder), captionFontFolder);
    }

    private async Task EncodeAsync(RenderOrder order, string output, Action<int> onFrame, CancellationToken token)
    {
        var written = 0;
        await using var shelf = new PictureShelf(order.Pictures, new LayerLoader(tools));
        var pump = new FramePump(order.Timeline, shelf, RowKernels.Best, order.Faces);
        var command = new ToolCommand(tools.Ffmpeg)
            .WithWorkingDirectory(order.WorkFolder)
            .WithArguments(EncoderArguments.For(order, settings, output))
            .WithInput((pipe, t) => pump.WriteAsync(pipe, n => onFrame(written = n), t));
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        if (result.ExitCode != 0 || written < order.Timeline.FrameCount)
            throw new FaultException(RenderFaults.From(result, tools.Ffmpeg, order.Output));
    }
}

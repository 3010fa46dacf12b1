using System.Globalization;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Makes one flat picture of a face's layers: the whole of it, with the mouth closed.</summary>
internal sealed class Portraits(ToolSettings tools)
{
    private static readonly FrameSize Size = FrameSize.Portrait;

    /// <summary>The portrait as a frame, without what belongs to frames and not to the picture.</summary>
    /// <exception cref="FaultException">A layer is unreadable.</exception>
    public async Task<FrameBuffer> ComposeAsync(ScenePicture face, CancellationToken token)
    {
        var layers = await new LayerLoader(tools, Size).LoadAsync(face with { Layers = [.. face.Layers.Where(l => !l.IsStill)] }, token).ConfigureAwait(false);
        var frame = new FrameBuffer(Size);
        new FrameComposer(RowKernels.Best, new FrameBuffers(Size)).Compose(layers, new CameraView(Zoom: 1, X: 0, Y: 0), frame);
        return frame;
    }

    /// <summary>The portrait as JPEG.</summary>
    /// <exception cref="FaultException">ffmpeg is missing or failed.</exception>
    public async Task<byte[]> JpegAsync(FrameBuffer portrait, CancellationToken token)
    {
        var jpeg = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand(tools.Ffmpeg)
                .WithArguments(
                    "-v", "error", "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", string.Create(CultureInfo.InvariantCulture, $"{Size.Width}x{Size.Height}"),
                    "-i", "pipe:0", "-vf", "scale=in_color_matrix=bt709:in_range=tv:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
                    "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-f", "mjpeg", "pipe:1")
                .WithInput((pipe, t) => pipe.WriteAsync(portrait.Memory, t).AsTask())
                .WithOutput((pipe, t) => pipe.CopyToAsync(jpeg, t)),
            token).ConfigureAwait(false);
        return jpeg.ToArray();
    }
}

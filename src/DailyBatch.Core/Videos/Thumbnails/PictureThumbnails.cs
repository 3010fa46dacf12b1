using System.Globalization;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Thumbnails from the picture of a scene: cut to their form, never stretched.</summary>
internal sealed class PictureThumbnails : IThumbnailSource
{
    private readonly IReadOnlyList<LayerPlanes> _layers;

    private PictureThumbnails(IReadOnlyList<LayerPlanes> layers) => _layers = layers;

    /// <summary>Reads a picture.</summary>
    /// <exception cref="Runtime.FaultException">It is unreadable.</exception>
    public static async Task<PictureThumbnails> LoadAsync(ToolSettings tools, ScenePicture picture, CancellationToken token) =>
        new(await new LayerLoader(tools, FrameSize.Portrait).LoadAsync(picture, token).ConfigureAwait(false));

    /// <inheritdoc/>
    public ThumbnailInput For(ThumbnailShape shape)
    {
        var frame = new FrameBuffer(shape.Size);
        new FrameComposer(RowKernels.Best, new FrameBuffers(shape.Size)).Compose(_layers, shape.View, frame);
        var size = string.Create(CultureInfo.InvariantCulture, $"{shape.Size.Width}x{shape.Size.Height}");
        return new ThumbnailInput(
            ["-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", size, "-color_range", "tv", "-colorspace", "bt709", "-i", "pipe:0"],
            "null",
            frame.Memory);
    }
}

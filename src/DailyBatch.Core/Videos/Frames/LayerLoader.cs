using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames.Clips;
using DailyBatch.Core.Videos.Frames.Png;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Reads layers from files: plain PNGs by itself; other kinds, and those far larger than the video, by way of ffmpeg.</summary>
/// <param name="tools">Names ffmpeg.</param>
/// <param name="frame">The size of the frames that they are for.</param>
internal sealed class LayerLoader(ToolSettings tools, FrameSize frame)
{
    // Below this many pixels a side a "picture" is a mistake, and there is nothing to sample between.
    private const int Smallest = 16;

    // Made smaller to the size at which scenes are drawn: the video, and a tenth of it on each side for the camera.
    private const string FitFilter = "scale='if(gt(min(iw/1080,ih/1920),1.8),1296,iw)':'if(gt(min(iw/1080,ih/1920),1.8),2304,ih)':force_original_aspect_ratio=increase:flags=area";

    /// <summary>The memory of layers, for whoever is done with some.</summary>
    public PlanePool Planes { get; } = new();

    /// <summary>Reads all layers of a picture.</summary>
    /// <exception cref="FaultException">A file is missing or is no picture (<c>PictureUnreadable</c>).</exception>
    public async Task<IReadOnlyList<LayerPlanes>> LoadAsync(ScenePicture picture, CancellationToken token)
    {
        var layers = new List<LayerPlanes>(picture.Layers.Count);
        foreach (var layer in picture.Layers)
        {
            var planes = await LoadAsync(layer, token).ConfigureAwait(false);
            layers.Add(planes with { Part = layer.Part, Within = PlaceOf(layer, picture), IsStill = layer.IsStill });
        }

        return layers;
    }

    /// <summary>Begins to read a clip.</summary>
    public ClipReader Open(PictureClip clip, ClipPlanes planes) => new(clip, tools, frame, planes);

    // In the pixels of the planes, which are half as many for frames of half the size.
    private (LayerBox Box, int Width, int Height)? PlaceOf(PictureLayer layer, ScenePicture picture)
    {
        if (layer.Box is not { } box) return null;
        var part = frame.IsHalf ? 2 : 1;
        return (new(box.Left / part, box.Top / part, box.Width / part, box.Height / part), picture.Width / part, picture.Height / part);
    }

    private async Task<LayerPlanes> LoadAsync(PictureLayer layer, CancellationToken token)
    {
        try
        {
            var file = await File.ReadAllBytesAsync(layer.Path, token).ConfigureAwait(false);
            return await Task.Run(() => TryDecode(file, layer.Depth, token), token).ConfigureAwait(false)
                ?? TryDecode(await ToPlainPngAsync(layer.Path, token).ConfigureAwait(false), layer.Depth, token)
                ?? throw new InvalidDataException("it is of no kind that can be shown");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or FaultException { Fault.Id: "ToolFailed" })
        {
            throw new FaultException(Unreadable(layer.Path, e));
        }
    }

    private LayerPlanes? TryDecode(byte[] file, double depth, CancellationToken token)
    {
        using var picture = PngReader.TryOpen(file);
        if (picture is null) return null;
        if (picture.Width < Smallest || picture.Height < Smallest) throw new InvalidDataException($"it has only {picture.Width}x{picture.Height} pixels");
        if (IsTooLarge(picture)) return null;
        var layer = LayerConverter.Convert(picture, depth, Planes, token);
        if (!frame.IsHalf) return layer;
        var half = LayerHalver.Halve(layer, Planes);
        Planes.Return(layer);
        return half;
    }

    private static bool IsTooLarge(PngReader picture)
    {
        var (width, height) = (FrameSize.Portrait.Width * ColumnTable.LargestStep, FrameSize.Portrait.Height * ColumnTable.LargestStep);
        return picture.Width > width && picture.Height > height;
    }

    private async Task<byte[]> ToPlainPngAsync(string path, CancellationToken token)
    {
        var png = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand(tools.Ffmpeg)
                .WithArguments("-v", "error", "-nostdin", "-i", path, "-frames:v", "1", "-vf", FitFilter, "-pix_fmt", "rgba", "-c:v", "png", "-f", "image2pipe", "-")
                .WithOutput((stream, t) => stream.CopyToAsync(png, t)),
            token).ConfigureAwait(false);
        return png.ToArray();
    }

    internal static Fault Unreadable(string path, Exception e) => new(
        "PictureUnreadable",
        FaultKind.DataCorrupt,
        $"The picture '{path}' cannot be read: {e.Message.TrimEnd('.')}.",
        "Delete it, so that it is made again.",
        path,
        e);
}

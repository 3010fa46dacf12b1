using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Makes thumbnails of 1280x720: a wide cut of the tall picture, never stretched, with the hook in large letters.</summary>
internal sealed class ThumbnailMaker(ToolSettings tools, string captionFontFolder)
{
    private const string TextFile = "thumbnail.ass";

    // Heads begin at three tenths of our scenes from above; the text takes the lower part of the cut.
    private static readonly CameraView View = new(1.04, 0, -0.09, Parallax: 0);

    /// <summary>Makes one; the file is there as a whole or not at all.</summary>
    /// <exception cref="FaultException">ffmpeg failed, or the picture is unreadable.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task MakeAsync(ThumbnailOrder order, CaptionFont font, CancellationToken token)
    {
        var layers = await new LayerLoader(tools, FrameSize.Portrait).LoadAsync(order.Picture, token).ConfigureAwait(false);
        var frame = new FrameBuffer(FrameSize.Thumbnail);
        new FrameComposer(FrameSize.Thumbnail, RowKernels.Best).Compose(layers, View, frame);
        await File.WriteAllTextAsync(Path.Combine(order.WorkFolder, TextFile), ThumbnailText.Write(order.Text, font), token).ConfigureAwait(false);
        CaptionFontFile.CopyTo(Path.Combine(order.WorkFolder, PictureFilters.FontsFolder), captionFontFolder);
        await OutputFile.MakeAsync(order.Output, temporary => EncodeAsync(order, frame, temporary, token)).ConfigureAwait(false);
    }

    private async Task EncodeAsync(ThumbnailOrder order, FrameBuffer frame, string output, CancellationToken token)
    {
        var command = new ToolCommand(tools.Ffmpeg)
            .WithWorkingDirectory(order.WorkFolder)
            .WithArguments(Arguments(output))
            .WithInput((pipe, t) => pipe.WriteAsync(frame.Memory, t).AsTask());
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        if (result.ExitCode != 0) throw new FaultException(RenderFaults.From(result, tools.Ffmpeg, order.Output));
    }

    // JPEG is full range and BT.601 by definition (JFIF 1.02); quality 2 of 31 stays far below the 2 MB that YouTube takes.
    private static IReadOnlyList<string> Arguments(string output) =>
    [
        "-hide_banner", "-nostats", "-loglevel", "warning", "-y",
        "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", "1280x720",
        "-color_range", "tv", "-colorspace", "bt709", "-i", "pipe:0",
        "-vf", $"ass={TextFile}:fontsdir={PictureFilters.FontsFolder},scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
        "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-f", "image2", "-update", "1", output,
    ];
}

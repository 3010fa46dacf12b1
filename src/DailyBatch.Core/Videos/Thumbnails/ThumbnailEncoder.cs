using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Has ffmpeg write the title on a picture and make a JPEG of it.</summary>
internal sealed class ThumbnailEncoder(string ffmpeg)
{
    /// <summary>Name of the title's file in the work folder.</summary>
    public const string TextFile = "thumbnail.ass";

    /// <summary>Makes one; the file is there as a whole or not at all.</summary>
    /// <exception cref="FaultException">ffmpeg failed.</exception>
    public Task EncodeAsync(ThumbnailInput input, string workFolder, string output, CancellationToken token) =>
        OutputFile.MakeAsync(output, async temporary =>
        {
            var command = new ToolCommand(ffmpeg).WithWorkingDirectory(workFolder).WithArguments(Arguments(input, temporary));
            if (input.Pixels is { } pixels) command = command.WithInput((pipe, t) => pipe.WriteAsync(pixels, t).AsTask());
            var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
            if (result.ExitCode != 0) throw new FaultException(RenderFaults.From(result, ffmpeg, output));
        });

    // JPEG is full range and BT.601 by definition (JFIF 1.02); quality 2 of 31 stays far below the 2 MB that YouTube takes.
    private static IReadOnlyList<string> Arguments(ThumbnailInput input, string output) =>
    [
        "-hide_banner", "-nostats", "-loglevel", "warning", "-y",
        .. input.Arguments,
        "-vf", $"{input.Filter},ass={TextFile}:fontsdir={PictureFilters.FontsFolder},scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
        "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-f", "image2", "-update", "1", Path.GetFullPath(output),
    ];
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>Runs ffmpeg in the work folder with composed frames as its input.</summary>
internal sealed class FrameFeed(ToolSettings tools, RenderOrder order, FrameSize size)
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="frames">The frames that it gets.</param>
    /// <param name="arguments">What it does with them.</param>
    /// <param name="read">Reads its standard output.</param>
    /// <param name="token">Ends it.</param>
    /// <returns>How it ended.</returns>
    public async Task<ToolResult> RunAsync(FrameRange frames, IReadOnlyList<string> arguments, Func<Stream, CancellationToken, Task> read, CancellationToken token)
    {
        await using var shelf = new PictureShelf(order.Pictures, new LayerLoader(tools, size));
        var pump = new FramePump(order.Script(), frames, shelf, size, RowKernels.Best);
        IFrameOutput? output = null;
        var command = new ToolCommand(tools.Ffmpeg)
            .WithWorkingDirectory(order.WorkFolder)
            .WithArguments(arguments)
            .WithInput((pipe, t) => pump.WriteAsync(output = SplicedPipe.Or(pipe), t))
            .WithOutput(read);
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        // Until here ffmpeg may have read from the memory of frames.
        GC.KeepAlive((pump, output));
        return result;
    }
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>Renders a video in one run of ffmpeg, for encoders that cannot be cut where we want.</summary>
internal sealed class WholeRender(ToolSettings tools, RenderPlan plan)
{
    /// <summary>Renders it.</summary>
    /// <param name="order">What to render.</param>
    /// <param name="output">The file that is written.</param>
    /// <param name="onFrame">Hears the number of frames that are encoded.</param>
    /// <param name="token">Ends ffmpeg.</param>
    /// <exception cref="FaultException">ffmpeg failed.</exception>
    public async Task RenderAsync(RenderOrder order, string output, Action<int> onFrame, CancellationToken token)
    {
        var encoded = 0;
        var result = await new FrameFeed(tools, order, plan.Preset.Size).RunAsync(
            new FrameRange(0, order.Timeline.FrameCount),
            EncoderArguments.For(order, plan, output),
            (pipe, t) => FrameReport.ReadAsync(pipe, n => onFrame(encoded = n), t),
            token).ConfigureAwait(false);
        if (result.ExitCode != 0 || encoded < order.Timeline.FrameCount)
            throw new FaultException(RenderFaults.From(result, tools.Ffmpeg, order.Output));
    }
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Renders a video from parts: only those are encoded that are not there from an earlier render. Then all are joined with the sound, as they are.</summary>
internal sealed class PartedRender(ToolSettings tools, RenderPlan plan)
{
    private const string List = "parts.txt";

    /// <summary>Renders it.</summary>
    /// <param name="order">What to render.</param>
    /// <param name="output">The file that is written.</param>
    /// <param name="onFrame">Hears the number of frames that are there.</param>
    /// <param name="token">Ends ffmpeg.</param>
    /// <exception cref="FaultException">ffmpeg failed.</exception>
    public async Task RenderAsync(RenderOrder order, string output, Action<int> onFrame, CancellationToken token)
    {
        var folder = new PartFolder(order.PartsFolder ?? Path.Combine(order.WorkFolder, "parts"));
        var parts = await new PartPrints(order, plan).ReadAsync(token).ConfigureAwait(false);
        var areAllNew = !parts.Any(folder.Has);
        await EncodeAsync(order, parts, folder, onFrame, token).ConfigureAwait(false);
        if (await FailureAsync(order, parts, folder, output, token).ConfigureAwait(false) is { } failure)
        {
            if (areAllNew) throw new FaultException(failure);
            // One that was there is damaged, or somebody cleared the cache just now: all is made anew, once.
            folder.Clear();
            await EncodeAsync(order, parts, folder, onFrame, token).ConfigureAwait(false);
            if (await FailureAsync(order, parts, folder, output, token).ConfigureAwait(false) is { } still) throw new FaultException(still);
        }

        folder.KeepOnly(parts);
    }

    private async Task EncodeAsync(RenderOrder order, IReadOnlyList<VideoPart> parts, PartFolder folder, Action<int> onFrame, CancellationToken token)
    {
        var encoder = new PartEncoder(tools, plan, order, folder);
        var there = parts.Where(folder.Has).Sum(p => p.Frames.Count);
        if (there > 0) onFrame(there);
        foreach (var run in PartRun.Of(parts, folder.Has))
        {
            var before = there;
            await encoder.EncodeAsync(run, n => onFrame(before + n), token).ConfigureAwait(false);
            there += run.Frames.Count;
        }
    }

    private async Task<Fault?> FailureAsync(RenderOrder order, IReadOnlyList<VideoPart> parts, PartFolder folder, string output, CancellationToken token)
    {
        await File.WriteAllTextAsync(Path.Combine(order.WorkFolder, List), PartList.Write(parts, folder), token).ConfigureAwait(false);
        var joined = 0;
        var command = new ToolCommand(tools.Ffmpeg)
            .WithWorkingDirectory(order.WorkFolder)
            .WithArguments(EncoderArguments.ForJoining(order, List, output))
            .WithOutput((pipe, t) => FrameReport.ReadAsync(pipe, n => joined = n, t));
        var result = await ToolRunner.TryRunAsync(command, token).ConfigureAwait(false);
        return result.ExitCode == 0 && joined == order.Timeline.FrameCount ? null : RenderFaults.From(result, tools.Ffmpeg, order.Output);
    }
}

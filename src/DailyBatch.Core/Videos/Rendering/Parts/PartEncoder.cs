using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Encodes parts that are missing, and puts each into its folder as soon as it is known to be whole: a render that is ended goes on there.</summary>
internal sealed class PartEncoder(ToolSettings tools, RenderPlan plan, RenderOrder order, PartFolder folder)
{
    private const string Pattern = "part-%03d" + PartFolder.Ending;

    /// <summary>Encodes a run of parts.</summary>
    /// <param name="run">The parts.</param>
    /// <param name="onFrame">Hears the number of frames of the run that are encoded.</param>
    /// <param name="token">Ends ffmpeg.</param>
    /// <exception cref="FaultException">ffmpeg failed.</exception>
    public async Task EncodeAsync(PartRun run, Action<int> onFrame, CancellationToken token)
    {
        var (encoded, finished) = (0, new List<string>());
        var result = await new FrameFeed(tools, order, plan.Preset.Size).RunAsync(
            run.Frames,
            EncoderArguments.ForParts(plan, run, Pattern),
            (pipe, t) => FrameReport.ReadAsync(pipe, n => onFrame(encoded = n), t, line => Hear(line, run, finished)),
            token).ConfigureAwait(false);
        if (result.ExitCode != 0 || encoded < run.Frames.Count || finished.Count != run.Parts.Count)
            throw new FaultException(RenderFaults.From(result, tools.Ffmpeg, order.Output));
        Take(run, finished);
    }

    private void Hear(string line, PartRun run, List<string> finished)
    {
        if (!line.EndsWith(PartFolder.Ending, StringComparison.Ordinal)) return;
        // An ffmpeg that is ended closes the part in hand as if it were whole: only when the next one is finished too is it sure that it was.
        if (finished.Count > 0) Take(run, finished);
        finished.Add(line);
    }

    private void Take(PartRun run, List<string> finished)
    {
        var last = finished.Count - 1;
        if (last < run.Parts.Count) folder.Take(Path.Combine(order.WorkFolder, finished[last]), run.Parts[last]);
    }
}

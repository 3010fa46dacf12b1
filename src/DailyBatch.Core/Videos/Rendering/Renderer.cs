using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Rendering.Parts;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>
/// Renders a video: we compose the frames and pipe them into ffmpeg, which burns the captions and encodes.
/// Our own sampler costs a tenth of encoding; ffmpeg's filters for the same movement cost half of it or more, and tremble.
/// </summary>
internal sealed class Renderer(ToolSettings tools, VideoSettings settings, string captionFontFolder)
{
    /// <summary>Renders one video; the file is there as a whole or not at all.</summary>
    /// <param name="order">What to render.</param>
    /// <param name="onFrame">Hears the number of frames that ffmpeg has encoded, some times a second.</param>
    /// <param name="token">Ends ffmpeg and removes what it wrote.</param>
    /// <exception cref="FaultException">ffmpeg is missing, lacks something or failed, a picture is unreadable, or the disk is full.</exception>
    public async Task RenderAsync(RenderOrder order, Action<int> onFrame, CancellationToken token)
    {
        var plan = await new FfmpegProbe(tools.Ffmpeg).PlanAsync(settings, token).ConfigureAwait(false);
        try
        {
            await PrepareAsync(order, token).ConfigureAwait(false);
            await OutputFile.MakeAsync(order.Output, temporary => EncodeAsync(order, plan, temporary, onFrame, token)).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, order.Output));
        }
    }

    private async Task PrepareAsync(RenderOrder order, CancellationToken token)
    {
        await File.WriteAllTextAsync(Path.Combine(order.WorkFolder, PictureFilters.CaptionsFile), order.Captions, token).ConfigureAwait(false);
        CaptionFontFile.CopyTo(Path.Combine(order.WorkFolder, PictureFilters.FontsFolder), captionFontFolder);
    }

    private Task EncodeAsync(RenderOrder order, RenderPlan plan, string output, Action<int> onFrame, CancellationToken token) =>
        plan.Encoder.Cutting is null
            ? new WholeRender(tools, plan).RenderAsync(order, output, onFrame, token)
            : new PartedRender(tools, plan).RenderAsync(order, output, onFrame, token);
}

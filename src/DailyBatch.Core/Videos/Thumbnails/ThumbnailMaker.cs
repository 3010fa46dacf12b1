using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Arguments;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Makes the thumbnails of a video, 1280x720 and 1080x1920, in the way that the settings ask for.</summary>
internal sealed class ThumbnailMaker(ToolSettings tools, string captionFontFolder, ThumbnailMode mode = ThumbnailMode.Generated)
{
    /// <summary>
    /// Makes both; each file is there as a whole or not at all. A way that fails gives place to the next one:
    /// a finished video is worth more than the thumbnail that was wished for.
    /// </summary>
    /// <returns>A sentence for the user when another way was taken; else null.</returns>
    /// <exception cref="FaultException">No way led to a thumbnail: the fault of the first one.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<string?> MakeAsync(ThumbnailOrder order, CaptionFont font, CancellationToken token)
    {
        CaptionFontFile.CopyTo(Path.Combine(order.WorkFolder, PictureFilters.FontsFolder), captionFontFolder);
        Fault? first = null;
        foreach (var way in Enum.GetValues<ThumbnailMode>().OrderBy(m => m != mode))
        {
            try
            {
                await MakeAsync(way, order, font, token).ConfigureAwait(false);
                return first is null ? null : $"The thumbnail is of the kind '{NameOf(way)}', because '{NameOf(mode)}' failed: {first.Message}";
            }
            catch (FaultException e) when (e.Fault.Kind != FaultKind.StorageFailed)
            {
                first ??= e.Fault;
            }
        }

        throw new FaultException(first!);
    }

    private async Task MakeAsync(ThumbnailMode way, ThumbnailOrder order, CaptionFont font, CancellationToken token)
    {
        IThumbnailSource source = way == ThumbnailMode.Generated
            ? await PictureThumbnails.LoadAsync(tools, order.Picture, token).ConfigureAwait(false)
            : await FrameThumbnails.ChooseAsync(tools.Ffmpeg, order.Files.Video, order.Timeline, token).ConfigureAwait(false);
        await MakeAsync(ThumbnailShape.Wide, order.Files.Thumbnail).ConfigureAwait(false);
        await MakeAsync(ThumbnailShape.Tall, order.Files.TallThumbnail).ConfigureAwait(false);

        async Task MakeAsync(ThumbnailShape shape, string output)
        {
            var hidesCaptions = way == ThumbnailMode.Hybrid && shape == ThumbnailShape.Tall;
            var title = way == ThumbnailMode.Frame ? "" : order.Text;
            var text = new ThumbnailText(shape, font).Write(title, hidesCaptions);
            await File.WriteAllTextAsync(Path.Combine(order.WorkFolder, ThumbnailEncoder.TextFile), text, token).ConfigureAwait(false);
            await new ThumbnailEncoder(tools.Ffmpeg).EncodeAsync(source.For(shape), order.WorkFolder, output, token).ConfigureAwait(false);
        }
    }

    private static string NameOf(ThumbnailMode way) => way.ToString().ToLowerInvariant();
}

using System.Globalization;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Thumbnails from the best frame of the finished video.</summary>
internal sealed class FrameThumbnails : IThumbnailSource
{
    private readonly string _video;
    private readonly TimeSpan _time;

    private FrameThumbnails(string video, TimeSpan time) => (_video, _time) = (Path.GetFullPath(video), time);

    /// <summary>Looks the frame up.</summary>
    /// <exception cref="Runtime.FaultException">ffmpeg cannot read the video.</exception>
    public static async Task<FrameThumbnails> ChooseAsync(string ffmpeg, string video, VideoTimeline timeline, CancellationToken token)
    {
        var frames = await new KeyframeReader(ffmpeg).ReadAsync(video, token).ConfigureAwait(false);
        return new(video, FrameChoice.Best(frames, timeline).Time);
    }

    /// <inheritdoc/>
    public ThumbnailInput For(ThumbnailShape shape) =>
        new(["-ss", _time.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture), "-i", _video], shape.Crop, Pixels: null);
}

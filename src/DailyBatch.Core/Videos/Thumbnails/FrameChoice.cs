using DailyBatch.Core.Episodes;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Chooses the frame that stands for the video: sharp, rich in contrast, and from a place of the story that makes curious.</summary>
internal static class FrameChoice
{
    /// <summary>The best of some frames.</summary>
    public static FrameLook Best(IReadOnlyList<FrameLook> frames, VideoTimeline timeline)
    {
        var (sharpest, strongest) = (Largest(frames, f => f.Sharpness), Largest(frames, f => f.Contrast));
        return frames.MaxBy(f => (f.Sharpness / sharpest + f.Contrast / strongest) * WeightOf(BeatAt(timeline, f.Time)))!;
    }

    /// <summary>Hook and clash promise; the twist is strong but tells too much; the rest is what leads there.</summary>
    internal static double WeightOf(BeatKind? beat) => beat switch
    {
        BeatKind.Hook => 1.2,
        BeatKind.Clash => 1.15,
        BeatKind.Twist => 1.1,
        BeatKind.Cta => 0.8,
        _ => 1,
    };

    private static BeatKind? BeatAt(VideoTimeline timeline, TimeSpan time) => timeline.Shots.LastOrDefault(s => s.Start <= time)?.Beat;

    private static double Largest(IReadOnlyList<FrameLook> frames, Func<FrameLook, double> value) => Math.Max(1e-6, frames.Max(value));
}

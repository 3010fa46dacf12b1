namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Times and frame numbers: cuts lie on frames, or a shot would start in the middle of a picture.</summary>
internal static class FrameTime
{
    // A time that was made from a frame number comes back a hair below it; a thousandth of a frame is no difference.
    private const double Hair = 0.001;

    /// <summary>When a frame starts.</summary>
    public static TimeSpan At(int frame) => TimeSpan.FromSeconds((double)frame / VideoTimeline.FrameRate);

    /// <summary>The frame that is shown at a time.</summary>
    public static int Floor(TimeSpan time) => (int)Math.Floor(time.TotalSeconds * VideoTimeline.FrameRate + Hair);

    /// <summary>The first frame that starts at or after a time.</summary>
    public static int Ceiling(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds * VideoTimeline.FrameRate - Hair);
}

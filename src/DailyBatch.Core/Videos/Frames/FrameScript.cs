using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Says what each frame of a timeline shows.</summary>
internal sealed class FrameScript(VideoTimeline timeline)
{
    private const double CrossfadeSeconds = 0.4;
    private const int Whole = AxisTable.Weights;

    // A photographer's flash: there at once, gone in a fifth of a second.
    private static readonly int[] FlashWeights = [56, 43, 28, 16, 8, 3];

    private int _shot;

    /// <summary>What a frame shows. Frames are asked for in their order.</summary>
    public FramePlan At(int frame)
    {
        while (_shot + 1 < timeline.Shots.Count && FrameTime.Floor(timeline.Shots[_shot + 1].Start) <= frame)
            _shot++;
        var shot = timeline.Shots[_shot];
        var since = frame - FrameTime.Floor(shot.Start);
        var behind = shot.Transition == ShotTransition.Crossfade && _shot > 0 ? Melting(frame, since) : null;
        var white = shot.Transition == ShotTransition.Flash && since < FlashWeights.Length ? FlashWeights[since] : 0;
        return new FramePlan(View(_shot, frame), behind?.View, behind?.Weight ?? Whole, white);
    }

    private (ShotView View, int Weight)? Melting(int frame, int since)
    {
        var length = Math.Min(CrossfadeSeconds, Seconds(_shot) / 2) * VideoTimeline.FrameRate;
        var weight = (int)((since + 1) * Whole / (length + 1));
        return weight < Whole ? (View(_shot - 1, frame), weight) : null;
    }

    private ShotView View(int shot, int frame) => new(
        shot,
        Camera.At(timeline.Shots[shot].Move, (FrameTime.At(frame) - timeline.Shots[shot].Start).TotalSeconds, Seconds(shot)));

    private double Seconds(int shot) => (timeline.Shots[shot].End - timeline.Shots[shot].Start).TotalSeconds;
}

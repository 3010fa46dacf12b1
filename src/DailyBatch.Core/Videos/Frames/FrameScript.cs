using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Says what each frame of a timeline shows.</summary>
/// <param name="timeline">The timeline.</param>
/// <param name="faces">How faces move; null for still ones.</param>
internal sealed class FrameScript(VideoTimeline timeline, FaceTrack? faces = null)
{
    private int _shot;

    /// <summary>What a frame shows. Frames are asked for in their order.</summary>
    public FramePlan At(int frame)
    {
        while (_shot + 1 < timeline.Shots.Count && FrameTime.Floor(timeline.Shots[_shot + 1].Start) <= frame)
            _shot++;
        var shot = timeline.Shots[_shot];
        var entrance = Entrance.At(shot, frame - FrameTime.Floor(shot.Start));
        ShotView? behind = entrance.ShowsBehind && _shot > 0 ? View(_shot - 1, frame) : null;
        return new FramePlan(View(_shot, frame), behind, entrance.FrontWeight, entrance.White) { Whip = entrance.Whip };
    }

    private ShotView View(int index, int frame)
    {
        var shot = timeline.Shots[index];
        var since = (FrameTime.At(frame) - shot.Start).TotalSeconds;
        var view = Camera.At(shot.Move, since, shot.Length.TotalSeconds);
        return new ShotView(index, Shake.On(view, since, shot.Shake))
        {
            Frame = frame - FrameTime.Floor(shot.Start),
            Face = faces?.At(shot, frame) ?? default,
            Grade = ColourGrade.Of(shot.Grade),
        };
    }
}

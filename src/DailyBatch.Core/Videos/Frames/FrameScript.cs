using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// Says what each frame of a timeline shows. A shot looks the same wherever in the video it stands: all that moves in it is counted in frames from its start,
/// so that a line which takes longer changes no picture after it.
/// </summary>
/// <param name="timeline">The timeline.</param>
/// <param name="faces">How faces move; null for still ones.</param>
internal sealed class FrameScript(VideoTimeline timeline, FaceTrack? faces = null)
{
    private readonly int[] _starts = [.. timeline.Shots.Select(s => FrameTime.Floor(s.Start)), timeline.FrameCount];
    private int _shot;

    /// <summary>What a frame shows. Frames are asked for in their order.</summary>
    public FramePlan At(int frame)
    {
        while (_shot + 1 < timeline.Shots.Count && _starts[_shot + 1] <= frame)
            _shot++;
        var entrance = Entrance.At(timeline.Shots[_shot], frame - _starts[_shot]);
        ShotView? behind = entrance.ShowsBehind && _shot > 0 ? View(_shot - 1, frame) : null;
        return new FramePlan(View(_shot, frame), behind, entrance.FrontWeight, entrance.White) { Whip = entrance.Whip };
    }

    /// <summary>The first frame of a shot; behind the last shot, the number of all frames.</summary>
    public int FirstFrameOf(int shot) => _starts[Math.Min(shot, timeline.Shots.Count)];

    private ShotView View(int index, int frame)
    {
        var shot = timeline.Shots[index];
        var since = Seconds(frame - _starts[index]);
        var view = Camera.At(shot.Move, since, Seconds(_starts[index + 1] - _starts[index]));
        return new ShotView(index, Shake.On(view, since, shot.Shake))
        {
            Frame = frame - _starts[index],
            Face = faces?.At(shot, frame) ?? default,
            Grade = ColourGrade.Of(shot.Grade),
        };
    }

    private static double Seconds(int frames) => (double)frames / VideoTimeline.FrameRate;
}

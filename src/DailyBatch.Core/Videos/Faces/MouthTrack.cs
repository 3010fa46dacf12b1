using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>What a mouth does while a line is spoken: open as far as the voice is loud, closed between words.</summary>
internal sealed class MouthTrack
{
    // Shares of the line's usual peak. Below the first only hiss and closed consonants are heard.
    private const double HalfAt = 0.12;
    private const double OpenAt = 0.4;
    private const double WideAt = 0.85;

    // A shape that is seen for one frame alone is a flicker.
    private const int LeastFrames = 2;

    private readonly int _first;
    private readonly MouthShape[] _shapes;

    private MouthTrack(int first, MouthShape[] shapes) => (_first, _shapes) = (first, shapes);

    /// <summary>The track of a line.</summary>
    /// <param name="line">The line at its place.</param>
    /// <param name="clip">Its sound.</param>
    public static MouthTrack Of(TimedLine line, Wave clip)
    {
        var first = FrameTime.Floor(line.Start);
        var offset = (FrameTime.At(first) - line.Start).TotalSeconds;
        var levels = LoudnessCurve.Of(clip, offset, FrameTime.Ceiling(line.End) - first, VideoTimeline.FrameRate);
        var shapes = levels.Select((level, i) => IsInWord(line, first + i) ? ShapeOf(level) : MouthShape.Closed);
        return new MouthTrack(first, Steady([.. shapes]));
    }

    /// <summary>The shape in a frame of the video; closed outside of the line.</summary>
    public MouthShape At(int frame) => frame >= _first && frame - _first < _shapes.Length ? _shapes[frame - _first] : MouthShape.Closed;

    private static MouthShape ShapeOf(double level) => level switch
    {
        < HalfAt => MouthShape.Closed,
        < OpenAt => MouthShape.Half,
        < WideAt => MouthShape.Open,
        _ => MouthShape.Wide,
    };

    private static bool IsInWord(TimedLine line, int frame)
    {
        var (from, to) = (FrameTime.At(frame) - line.Start, FrameTime.At(frame + 1) - line.Start);
        return line.Speech.Words.Any(w => w.Start < to && w.End > from);
    }

    private static MouthShape[] Steady(MouthShape[] shapes)
    {
        var held = LeastFrames;
        for (var i = 1; i < shapes.Length; i++)
        {
            if (shapes[i] != shapes[i - 1] && held < LeastFrames) shapes[i] = shapes[i - 1];
            held = shapes[i] == shapes[i - 1] ? held + 1 : 1;
        }

        return shapes;
    }
}

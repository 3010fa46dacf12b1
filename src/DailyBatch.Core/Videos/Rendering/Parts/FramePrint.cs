using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Writes down all that a frame shows, so that two frames with the same text are the same picture.</summary>
/// <param name="pictures">For each shot, a print of its picture.</param>
/// <param name="output">Receives it.</param>
internal sealed class FramePrint(IReadOnlyList<string> pictures, BinaryWriter output)
{
    /// <summary>Writes one frame down.</summary>
    public void Write(FramePlan plan)
    {
        Write(plan.Front);
        output.Write(plan.Behind.HasValue);
        if (plan.Behind is { } behind) Write(behind);
        output.Write(plan.FrontWeight);
        output.Write(plan.White);
        output.Write(plan.Whip?.Shift ?? -1);
        output.Write(plan.Whip?.Blur ?? -1);
    }

    private void Write(ShotView shot)
    {
        output.Write(pictures[shot.Shot]);
        output.Write(shot.View.Zoom);
        output.Write(shot.View.X);
        output.Write(shot.View.Y);
        output.Write(shot.View.Parallax);
        output.Write(shot.Frame);
        output.Write((int)shot.Face.Mouth);
        output.Write(shot.Face.Blinks);
        output.Write(shot.Grade is not null);
        if (shot.Grade is { } grade) Write(grade);
    }

    private void Write(ColourGrade grade)
    {
        foreach (var curve in (ReadOnlySpan<ToneCurve>)[grade.Luma, grade.Cb, grade.Cr])
        {
            output.Write(curve.Gain);
            output.Write(curve.Bias);
            output.Write(curve.Low);
            output.Write(curve.High);
        }
    }
}

using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames.Effects;

/// <summary>One frame of how a shot comes in.</summary>
/// <param name="ShowsBehind">Whether the shot before is still seen.</param>
/// <param name="FrontWeight">How much of the new one is seen before it, of <see cref="AxisTable.Weights"/>.</param>
/// <param name="White">How much of it all is white light, of <see cref="AxisTable.Weights"/>.</param>
/// <param name="Whip">The pan from one to the other; null for none.</param>
internal readonly record struct Entrance(bool ShowsBehind, int FrontWeight, int White, WhipPan? Whip)
{
    private const int Whole = AxisTable.Weights;

    // A photographer's flash: there at once, gone in a fifth of a second.
    private static readonly int[] FlashWeights = [56, 43, 28, 16, 8, 3];

    private static readonly Entrance Over = new(false, Whole, 0, null);

    /// <summary>A frame of a shot.</summary>
    /// <param name="shot">The shot.</param>
    /// <param name="since">Frames since its first.</param>
    public static Entrance At(Shot shot, int since)
    {
        var length = (int)Math.Round(Math.Min(shot.TransitionLength.TotalSeconds, shot.Length.TotalSeconds / 2) * VideoTimeline.FrameRate);
        return shot.Transition switch
        {
            ShotTransition.Flash when since < FlashWeights.Length => Over with { White = FlashWeights[since] },
            ShotTransition.Crossfade when since < length => new Entrance(true, (since + 1) * Whole / (length + 1), 0, null),
            ShotTransition.WhipPan when since < length => new Entrance(true, Whole, 0, WhipPan.At(since, length)),
            _ => Over,
        };
    }
}

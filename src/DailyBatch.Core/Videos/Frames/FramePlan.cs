using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>What one frame shows.</summary>
/// <param name="Front">The shot.</param>
/// <param name="Behind">The shot that leaves; null for none.</param>
/// <param name="FrontWeight">How much of <paramref name="Front"/> is seen before <paramref name="Behind"/>, of <see cref="AxisTable.Weights"/>.</param>
/// <param name="White">How much of it is white light, of <see cref="AxisTable.Weights"/>.</param>
internal readonly record struct FramePlan(ShotView Front, ShotView? Behind, int FrontWeight, int White)
{
    /// <summary>The pan from <see cref="Behind"/> to <see cref="Front"/>; null where they melt.</summary>
    public WhipPan? Whip { get; init; }
}

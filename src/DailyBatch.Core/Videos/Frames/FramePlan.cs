namespace DailyBatch.Core.Videos.Frames;

/// <summary>What one frame shows.</summary>
/// <param name="Front">The shot.</param>
/// <param name="Behind">The shot that melts away; null for none.</param>
/// <param name="FrontWeight">How much of <paramref name="Front"/> is seen before <paramref name="Behind"/>, of <see cref="AxisTable.Weights"/>.</param>
/// <param name="White">How much of it is white light, of <see cref="AxisTable.Weights"/>.</param>
internal readonly record struct FramePlan(ShotView Front, ShotView? Behind, int FrontWeight, int White);

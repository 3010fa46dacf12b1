namespace DailyBatch.Core.Videos.Timelines;

/// <summary>A frame on which the picture may change.</summary>
/// <param name="Frame">The first frame of the new shot.</param>
/// <param name="Cost">What a cut here costs against a perfect one, which is free.</param>
/// <param name="SkipCost">What it costs to let it pass without a cut.</param>
internal readonly record struct CutCandidate(int Frame, double Cost, double SkipCost = 0);

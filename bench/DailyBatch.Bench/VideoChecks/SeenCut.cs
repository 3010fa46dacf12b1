namespace DailyBatch.Bench.VideoChecks;

/// <summary>How much of a cut is seen.</summary>
/// <param name="Seconds">Where it is.</param>
/// <param name="Difference">Mean difference of luma between the picture before it and the one after it, 0 to 255.</param>
internal sealed record SeenCut(double Seconds, double Difference);

namespace DailyBatch.Bench;

/// <summary>What making a video in a process of its own took.</summary>
/// <param name="Took">Time.</param>
/// <param name="Megabytes">The most memory that it and the programs it ran held at once.</param>
/// <param name="OwnMegabytes">The most that it held itself.</param>
internal readonly record struct MadeVideo(Stretch Took, double Megabytes, double OwnMegabytes);

namespace DailyBatch.Bench;

/// <summary>How an upload went.</summary>
/// <param name="Seconds">From the first byte to the answer to the last.</param>
/// <param name="Megabytes">Memory above what the process held before.</param>
internal sealed record UploadTime(double Seconds, double Megabytes);

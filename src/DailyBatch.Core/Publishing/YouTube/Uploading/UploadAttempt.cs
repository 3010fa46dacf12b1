namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>How one try ended.</summary>
/// <param name="Answer">YouTube's last answer; null where the try failed.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="Best">The most bytes that YouTube said it has.</param>
/// <param name="Advanced">Whether it came forward.</param>
internal sealed record UploadAttempt(SessionAnswer? Answer, Exception? Failure, long Best, bool Advanced);

using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>How one run of Google's library ended.</summary>
/// <param name="IsComplete">YouTube answered the last byte, or the question, with success.</param>
/// <param name="Video">The video of that answer; null when it was empty.</param>
/// <param name="Failure">Why it is not complete.</param>
/// <param name="Best">The most bytes that YouTube said it has.</param>
/// <param name="Advanced">Whether it came forward.</param>
internal sealed record UploadAttempt(bool IsComplete, Video? Video, Exception? Failure, long Best, bool Advanced);

using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>What YouTube says of a session.</summary>
/// <param name="IsComplete">It has every byte.</param>
/// <param name="Has">How many bytes it has.</param>
/// <param name="Video">What it made of them; null while bytes are missing, and where the answer was empty.</param>
internal sealed record SessionAnswer(bool IsComplete, long Has, Video? Video = null);

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>What a step after the upload works with.</summary>
/// <param name="Link">The way to YouTube.</param>
/// <param name="Episode">The episode.</param>
/// <param name="VideoId">Its video.</param>
/// <param name="Asked">What was asked for at the upload.</param>
/// <param name="Settings">The owner's wishes.</param>
internal sealed record StepContext(YouTubeLink Link, Episode Episode, string VideoId, VideoBody Asked, DailyBatchSettings Settings);

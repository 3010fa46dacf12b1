namespace DailyBatch.Core.Batches.Steps;

/// <summary>How an episode is to be published.</summary>
/// <param name="Date">The date of the slot; null for the planned one.</param>
/// <param name="NextDay">Whether a later date will do.</param>
/// <param name="Preferred">The slot that is meant for it; null for the one of its plan.</param>
/// <param name="Immediate">Public at once, and at no slot.</param>
/// <param name="VideoId">The owner says: this video is it.</param>
/// <param name="UploadAgain">The owner says: there is no video, where nobody else knows.</param>
internal sealed record PublishWish(
    DateOnly? Date = null,
    bool NextDay = false,
    DateTimeOffset? Preferred = null,
    bool Immediate = false,
    string? VideoId = null,
    bool UploadAgain = false);

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.PublishAsync"/> is asked for.</summary>
/// <param name="Episode">A rendered episode.</param>
/// <param name="Date">The date of the slot; null for the planned one.</param>
/// <param name="NextDay">Take a slot of the following days when the date has none left.</param>
/// <param name="Immediate">Public at once instead of at a slot.</param>
/// <param name="VideoId">The video at YouTube that it is, where a lost answer left that unknown.</param>
/// <param name="UploadAgain">There is no video at YouTube, where a lost answer left that unknown: upload it again.</param>
public sealed record PublishOrder(
    Episode Episode,
    DateOnly? Date = null,
    bool NextDay = false,
    bool Immediate = false,
    string? VideoId = null,
    bool UploadAgain = false);

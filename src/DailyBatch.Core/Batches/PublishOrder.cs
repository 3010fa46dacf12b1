using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Batches;

/// <summary>What <see cref="DailyBatchApp.PublishAsync"/> is asked for.</summary>
/// <param name="Episode">A rendered episode.</param>
/// <param name="Date">The date of the slot; null for the planned one.</param>
/// <param name="NextDay">Take a slot of the following days when the date has none left.</param>
public sealed record PublishOrder(Episode Episode, DateOnly? Date = null, bool NextDay = false);

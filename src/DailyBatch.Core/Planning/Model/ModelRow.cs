namespace DailyBatch.Core.Planning.Model;

/// <summary>A measured video.</summary>
/// <param name="Case">What it was.</param>
/// <param name="Mates">Other videos of its niche on its day.</param>
/// <param name="LogUtility">What it brought; see <see cref="Utility"/>.</param>
/// <param name="Order">Its time within the day: the earlier is learned from first.</param>
internal readonly record struct ModelRow(ModelCase Case, int Mates, double LogUtility, int Order);

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Counts of a video at an instant; null is a count that is hidden.</summary>
public sealed record VideoCounts(long? Views, long? Likes, long? Comments);

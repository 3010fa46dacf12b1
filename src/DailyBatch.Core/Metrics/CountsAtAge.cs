namespace DailyBatch.Core.Metrics;

/// <summary>The counts of a video at an age, between two snapshots or from one near by.</summary>
/// <param name="Views">Views; null when not known.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Gap">The time between the two snapshots, or from the one to the age: the smaller, the surer.</param>
internal sealed record CountsAtAge(long? Views, long? Likes, long? Comments, TimeSpan Gap);

namespace DailyBatch.Core.Metrics;

/// <summary>What YouTube says of a video.</summary>
/// <param name="VideoId">The video.</param>
/// <param name="PublishedAt">When it became public; for one that is private, when it was uploaded.</param>
/// <param name="Privacy"><c>public</c>, <c>unlisted</c> or <c>private</c>.</param>
/// <param name="PublishAt">When it is to become public; null when that is over or not planned.</param>
/// <param name="Views">Views; null when hidden.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
internal sealed record VideoReading(
    string VideoId, DateTimeOffset? PublishedAt, string? Privacy, DateTimeOffset? PublishAt, long? Views, long? Likes, long? Comments)
{
    /// <summary>Whether everybody can see it.</summary>
    public bool IsPublic => Privacy is "public" or "unlisted";
}

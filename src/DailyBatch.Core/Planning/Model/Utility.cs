namespace DailyBatch.Core.Planning.Model;

/// <summary>What a video is worth by its figures: views and weighted likes and comments, learned from on the log scale, where a hit does not drown the rest.</summary>
/// <param name="Likes">Views that a like counts for.</param>
/// <param name="Comments">Views that a comment counts for.</param>
internal sealed record Utility(double Likes = 2, double Comments = 5)
{
    /// <summary>The log of one more than views and weighted likes and comments: zero views are worth 0.</summary>
    public double Log(double views, double likes, double comments) => Math.Log(1 + views + Likes * likes + Comments * comments);
}

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>YouTube's words for who sees a video.</summary>
internal static class Privacy
{
    public const string Private = "private";
    public const string Public = "public";
}

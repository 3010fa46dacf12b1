namespace DailyBatch.Core.Publishing;

/// <summary>The names in an outbox folder.</summary>
internal static class OutboxFiles
{
    public const string Video = "video.mp4";
    public const string Thumbnail = "thumbnail.jpg";
    public const string Captions = "captions.srt";
    public const string Upload = "upload.json";
}

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Gives the picture of a thumbnail in both forms.</summary>
internal interface IThumbnailSource
{
    /// <summary>What ffmpeg is given for a form.</summary>
    ThumbnailInput For(ThumbnailShape shape);
}

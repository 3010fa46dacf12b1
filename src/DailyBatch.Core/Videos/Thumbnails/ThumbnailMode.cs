namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>What a thumbnail is made from.</summary>
internal enum ThumbnailMode
{
    /// <summary>The picture of the hook's scene, with the title.</summary>
    Generated,

    /// <summary>The best frame of the video as it is.</summary>
    Frame,

    /// <summary>The best frame of the video, with the title.</summary>
    Hybrid,
}

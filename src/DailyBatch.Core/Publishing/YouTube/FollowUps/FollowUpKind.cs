namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>A step after the upload, in the order in which they are done.</summary>
internal enum FollowUpKind
{
    /// <summary>The video is read back and compared with what was asked for.</summary>
    ReadBack,

    /// <summary>The thumbnail is set.</summary>
    Thumbnail,

    /// <summary>The subtitles are put beside it.</summary>
    Captions,

    /// <summary>It is put into a playlist.</summary>
    Playlist,
}

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>How an upload, or the question after it, ended.</summary>
internal enum UploadOutcome
{
    /// <summary>There is a video, and the journal holds its id.</summary>
    Done,

    /// <summary>The session lacks bytes: there is no video.</summary>
    Incomplete,

    /// <summary>The session is gone, and its last byte was never sent: there is no video.</summary>
    SessionLost,

    /// <summary>There may be a video.</summary>
    Unknown,
}

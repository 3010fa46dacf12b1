namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>How far an upload has come. A video can exist from <see cref="Finalizing"/> on, and from there nothing is sent anew on its own.</summary>
internal enum UploadState
{
    /// <summary>It will be uploaded; nothing was sent.</summary>
    Planned,

    /// <summary>YouTube has opened a session for it; the last byte was not sent.</summary>
    Session,

    /// <summary>The last byte may have been sent: whether there is a video, YouTube alone knows.</summary>
    Finalizing,

    /// <summary>There is a video, and its id is known.</summary>
    Done,
}

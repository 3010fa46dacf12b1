namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>What to do about an answer of YouTube, or about none.</summary>
internal enum VerdictKind
{
    /// <summary>Wait a while and go on; an upload asks its own session how far it came.</summary>
    BackOff,

    /// <summary>The token was not taken: the next try has a fresh one. A second time it is <see cref="StopForOwner"/>.</summary>
    Refresh,

    /// <summary>The upload session is not known any more.</summary>
    SessionLost,

    /// <summary>The video is not known, or not yet: normal right after an upload.</summary>
    VideoNotFound,

    /// <summary>It will never be taken as it is.</summary>
    Permanent,

    /// <summary>The quota is used up: nothing before midnight in Los Angeles.</summary>
    StopUntilMidnight,

    /// <summary>The channel has uploaded as much as it may: nothing for 24 hours.</summary>
    StopForADay,

    /// <summary>Only the owner can mend it.</summary>
    StopForOwner,
}

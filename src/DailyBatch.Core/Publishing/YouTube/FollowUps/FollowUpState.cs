namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>How far a step after the upload has come.</summary>
internal enum FollowUpState
{
    /// <summary>It is to be done, by this run or a later one.</summary>
    Open,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>YouTube refuses it for good; a warning says why.</summary>
    GivenUp,
}

namespace DailyBatch.Core.Publishing.YouTube.Stops;

/// <summary>What YouTube takes no more of.</summary>
internal enum StopScope
{
    /// <summary>New videos. They have a quota of their own.</summary>
    Uploads,

    /// <summary>Calls of any kind.</summary>
    Everything,
}

namespace DailyBatch.Fakes.YouTube.Quota;

/// <summary>What calls are counted in.</summary>
public enum Bucket
{
    /// <summary>Calls of <c>videos.insert</c>.</summary>
    Inserts,

    /// <summary>Calls of <c>videos.batchGetStats</c>.</summary>
    Stats,

    /// <summary>Units of everything else.</summary>
    Units,
}

namespace DailyBatch.Fakes.YouTube.Quota;

/// <summary>What calls are counted in.</summary>
public enum Bucket
{
    /// <summary>Calls of <c>videos.insert</c>.</summary>
    Inserts,

    /// <summary>Calls of <c>videos.batchGetStats</c>.</summary>
    Stats,

    /// <summary>Questions for reports, which another API of the project answers.</summary>
    Reports,

    /// <summary>Units of everything else.</summary>
    Units,
}

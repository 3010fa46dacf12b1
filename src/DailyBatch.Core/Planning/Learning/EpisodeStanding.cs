namespace DailyBatch.Core.Planning.Learning;

/// <summary>What an episode is to the planner.</summary>
internal enum EpisodeStanding
{
    /// <summary>It has its figures.</summary>
    Measured,

    /// <summary>They may still come.</summary>
    Pending,

    /// <summary>They never came.</summary>
    Unmeasured,

    /// <summary>It never came out.</summary>
    Failed,

    /// <summary>It is no longer public: its figures say nothing.</summary>
    Gone,
}

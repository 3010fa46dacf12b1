namespace DailyBatch.Core.Episodes;

/// <summary>How far an episode has come; derived from the parts that it has.</summary>
public enum EpisodeState
{
    /// <summary>Planned only.</summary>
    Planned,

    /// <summary>It has a story.</summary>
    Written,

    /// <summary>It has a video.</summary>
    Rendered,

    /// <summary>Handed to the publisher, with an instant in the future.</summary>
    Scheduled,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Its first figures are known.</summary>
    Measured,
}

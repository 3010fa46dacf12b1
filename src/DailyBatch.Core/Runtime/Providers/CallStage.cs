namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Where a call stands, to say what it was that used up its deadline.</summary>
internal enum CallStage
{
    /// <summary>It waits for its turn.</summary>
    Queued,

    /// <summary>An attempt is under way.</summary>
    Attempting,

    /// <summary>An attempt failed and the next one waits.</summary>
    Pausing,
}

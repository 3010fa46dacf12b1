namespace DailyBatch.Core.Runtime;

/// <summary>What sort of failure a <see cref="Fault"/> is; decides the error category a user sees and whether trying again can help.</summary>
public enum FaultKind
{
    /// <summary>A value that the user gave is not allowed.</summary>
    InvalidInput,

    /// <summary>Something that was named does not exist.</summary>
    NotFound,

    /// <summary>It is taken, locked or already done.</summary>
    Conflict,

    /// <summary>An outside program is missing or lacks what is needed.</summary>
    ToolMissing,

    /// <summary>An outside program ran and failed.</summary>
    ToolFailed,

    /// <summary>A provider could not be reached or refused.</summary>
    ProviderFailed,

    /// <summary>A file or folder cannot be read or written.</summary>
    StorageFailed,

    /// <summary>A stored file does not hold what it should.</summary>
    DataCorrupt,

    /// <summary>It took longer than allowed.</summary>
    Timeout,

    /// <summary>A mistake of ours.</summary>
    Internal,
}

namespace DailyBatch.Core.Settings;

/// <summary>Where things are stored: absolute, or relative to the workspace.</summary>
public sealed class PathSettings
{
    /// <summary>Episodes, batches, journal, metrics. Environment: <c>STORAGE_PATH</c>.</summary>
    public string Storage { get; set; } = "storage";

    /// <summary>Videos and the outbox.</summary>
    public string Outputs { get; set; } = "outputs";

    /// <summary>Speech, pictures, rendered parts. May be deleted at any time.</summary>
    public string Cache { get; set; } = "cache";

    /// <summary>One log a date.</summary>
    public string Logs { get; set; } = "logs";
}

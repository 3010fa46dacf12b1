namespace DailyBatch.Core.Batches;

/// <summary>How a workspace is opened.</summary>
public sealed record AppOptions
{
    /// <summary>The workspace as given by the user; null for <c>DAILYBATCH_HOME</c>, else the nearest parent of <see cref="CurrentDirectory"/> with a <c>dailybatch.json</c>, else that directory itself.</summary>
    public string? Workspace { get; init; }

    /// <summary>Where the user stands; absolute.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Settings given as parameters, by names such as <c>Schedule:TimeZone</c>; they win over file and environment.</summary>
    public IReadOnlyDictionary<string, string?> Overrides { get; init; } = new Dictionary<string, string?>();

    /// <summary>The environment; null for the process's own.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>The clock; null for the system's.</summary>
    public TimeProvider? Clock { get; init; }
}

namespace DailyBatch.PublishRig;

/// <summary>What goes wrong for one episode until it is published.</summary>
public sealed record Schedule
{
    /// <summary>The faults.</summary>
    public IReadOnlyList<PlannedFault> Faults { get; init; } = [];

    /// <summary>When the first process is killed; null when it is not.</summary>
    public PlannedKill? Kill { get; init; }

    /// <summary>The user's culture.</summary>
    public string Culture { get; init; } = "en-US";

    /// <summary>The channel's zone.</summary>
    public string Zone { get; init; } = "Europe/London";

    /// <summary>What one request may take; real seconds, so only short where a fault is slow.</summary>
    public int RequestSeconds { get; init; } = 3600;

    /// <summary>How late the channel's list shows a video.</summary>
    public TimeSpan IndexLag { get; init; }

    /// <summary>How late a new video can be worked on.</summary>
    public TimeSpan ReadyLag { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var parts = Faults.Select(f => f.ToString()).Append(Kill?.ToString()).OfType<string>().ToList();
        return $"{(parts.Count == 0 ? "nothing goes wrong" : string.Join(", ", parts))} ({Culture}, {Zone}{(IndexLag > TimeSpan.Zero ? $", listed after {IndexLag.TotalSeconds:0} s" : "")})";
    }
}

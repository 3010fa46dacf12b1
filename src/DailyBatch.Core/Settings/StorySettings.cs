namespace DailyBatch.Core.Settings;

/// <summary>How stories are written.</summary>
public sealed class StorySettings
{
    /// <summary><c>auto</c> or <c>grammar</c>.</summary>
    public string Provider { get; set; } = "auto";

    /// <summary>Target length of a video in seconds (45 to 90).</summary>
    public int DurationSeconds { get; set; } = 60;
}

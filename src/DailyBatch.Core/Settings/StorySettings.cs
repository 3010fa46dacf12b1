using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How stories are written.</summary>
public sealed class StorySettings
{
    /// <summary><c>auto</c> or <c>grammar</c>.</summary>
    [AllowedValues("auto", "grammar")]
    public string Provider { get; set; } = "auto";

    /// <summary>Target length of a video in seconds (45 to 90).</summary>
    [Range(45, 90)]
    public int DurationSeconds { get; set; } = 60;
}

using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>The daily batch.</summary>
public sealed class BatchSettings
{
    /// <summary>The most videos that one batch may have.</summary>
    public const int MaximumCount = 50;

    /// <summary>Videos a day (1 to 50).</summary>
    [Range(1, MaximumCount)]
    public int Count { get; set; } = 5;

    /// <summary>Episodes in work at once (1 to 8).</summary>
    [Range(1, 8)]
    public int ThrottleLimit { get; set; } = 2;
}

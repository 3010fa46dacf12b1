namespace DailyBatch.Core.Settings;

/// <summary>The daily batch.</summary>
public sealed class BatchSettings
{
    /// <summary>Videos a day (1 to 50).</summary>
    public int Count { get; set; } = 5;

    /// <summary>Episodes in work at once (1 to 8).</summary>
    public int ThrottleLimit { get; set; } = 2;
}

namespace DailyBatch.Fakes.LipSync;

/// <summary>What kind of account this is.</summary>
public sealed record LipSyncOptions
{
    /// <summary>The key that is let in.</summary>
    public string Key { get; init; } = "fake-user:fake-key";

    /// <summary>How often a clip is asked for before it is done.</summary>
    public int LooksUntilDone { get; init; } = 2;

    /// <summary>The ffmpeg that makes the clips.</summary>
    public string Ffmpeg { get; init; } = "ffmpeg";
}

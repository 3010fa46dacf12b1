namespace DailyBatch.Fakes.LipSync;

/// <summary>What requests are for, so that faults can be aimed at them.</summary>
public static class LipSyncPurposes
{
    /// <summary>The upload of a face.</summary>
    public const string Image = "image";

    /// <summary>The upload of a sound.</summary>
    public const string Sound = "sound";

    /// <summary>The order of a clip.</summary>
    public const string Begin = "begin";

    /// <summary>A look at a clip in the making.</summary>
    public const string Look = "look";

    /// <summary>The fetching of a finished clip.</summary>
    public const string Clip = "clip";
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>What a stretch of a layer does to what lies behind it.</summary>
internal enum Cover : byte
{
    /// <summary>Nothing: it is wholly transparent.</summary>
    None,

    /// <summary>It covers some of it.</summary>
    Part,

    /// <summary>It hides it.</summary>
    Full,
}

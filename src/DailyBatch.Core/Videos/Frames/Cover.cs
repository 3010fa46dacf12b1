namespace DailyBatch.Core.Videos.Frames;

/// <summary>What a stretch of a layer does to what lies behind it. Of two stretches together it is the one or the other.</summary>
[Flags]
internal enum Cover : byte
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    /// <summary>Some of it is seen. Alone: it hides all that lies behind.</summary>
    Seen = 1,

    /// <summary>Something is seen through it. Alone: it is wholly transparent.</summary>
    Open = 2,

    /// <summary>It covers some of what lies behind.</summary>
    Part = Seen | Open,
}

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>What a hand's fingers do.</summary>
internal enum HandShape
{
    /// <summary>Fingers hang loosely.</summary>
    Relaxed,

    /// <summary>A closed hand.</summary>
    Fist,

    /// <summary>The first finger is stretched out.</summary>
    Point,

    /// <summary>The fingers close around something.</summary>
    Hold,
}

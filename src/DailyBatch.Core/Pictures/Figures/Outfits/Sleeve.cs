namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>How far sleeves reach.</summary>
internal enum Sleeve
{
    /// <summary>To the wrist.</summary>
    Long,

    /// <summary>Above the elbow.</summary>
    Short,

    /// <summary>Bare arms.</summary>
    None,
}

namespace DailyBatch.Core.Pictures.Places;

/// <summary>What is outside of the windows, or in the street.</summary>
internal enum Weather
{
    /// <summary>Sun, or moon and stars.</summary>
    Clear,

    /// <summary>Streaks of rain.</summary>
    Rain,

    /// <summary>Flakes.</summary>
    Snow,

    /// <summary>Far things are pale.</summary>
    Haze,
}

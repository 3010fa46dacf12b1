namespace DailyBatch.Core.Videos.Captions;

/// <summary>How the letters of captions are written.</summary>
internal enum CaptionCase
{
    /// <summary>In capitals.</summary>
    Upper,

    /// <summary>In small letters.</summary>
    Lower,

    /// <summary>As the story has them.</summary>
    Written,
}

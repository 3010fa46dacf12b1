namespace DailyBatch.Core.Videos.Faces;

/// <summary>How far a mouth is open.</summary>
internal enum MouthShape
{
    /// <summary>Not at all.</summary>
    Closed,

    /// <summary>For soft sounds.</summary>
    Half,

    /// <summary>For vowels.</summary>
    Open,

    /// <summary>For the loudest.</summary>
    Wide,
}

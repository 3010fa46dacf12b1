namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>The spare lines of a beat.</summary>
[Flags]
internal enum SpareKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A line of four to six words: speech, in the hook a short sentence of the narrator.</summary>
    Short = 1,

    /// <summary>A sentence of the narrator.</summary>
    Sentence = 2,
}

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>A word among its neighbours: how a number is read depends on them.</summary>
internal readonly record struct Place(string[] Words, int Index)
{
    private static readonly char[] Marks = [.. "\"“”'’‘().,;:!?…—–-[]"];

    /// <summary>The word as it is shown.</summary>
    public string Shown => Words[Index];

    /// <summary>A neighbour as it is shown; empty beyond the text.</summary>
    public string Raw(int offset) => Index + offset is var at && at >= 0 && at < Words.Length ? Words[at] : "";

    /// <summary>A neighbour in lower case without the punctuation around it; empty beyond the text.</summary>
    public string Plain(int offset) => Raw(offset).Trim(Marks).ToLowerInvariant();

    /// <summary>Whether a neighbour begins with a capital letter.</summary>
    public bool IsCapital(int offset) => Raw(offset).TrimStart(Marks) is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether a neighbour begins with a digit.</summary>
    public bool IsNumber(int offset) => Raw(offset).TrimStart(Marks) is [var first, ..] && char.IsAsciiDigit(first);

    /// <summary>Whether the word stands last in the text or a mark parts it from the next one.</summary>
    public bool EndsPhrase => Index == Words.Length - 1 || !char.IsLetterOrDigit(Shown[^1]);
}

namespace DailyBatch.Core.Voices.Words;

/// <summary>A word as it is shown and as an engine is given it.</summary>
/// <param name="Shown">With its punctuation and symbols.</param>
/// <param name="Spoken">Plain pieces with at most one mark each, parted by spaces; empty when nothing is said for it, as for an emoji.</param>
internal sealed record SpeakableWord(string Shown, string Spoken)
{
    /// <summary>How many letters and digits the engine is given.</summary>
    public int Letters => Spoken.Count(char.IsAsciiLetterOrDigit);
}

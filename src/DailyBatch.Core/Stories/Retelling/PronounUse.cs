namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A pronoun in a piece and whom it means.</summary>
/// <param name="At">Where it begins in <see cref="Piece.Alone"/>.</param>
/// <param name="Word">he, him, his, she or her, as it is written there.</param>
/// <param name="Means">Who is meant.</param>
internal sealed record PronounUse(int At, string Word, Person Means)
{
    private static readonly HashSet<string> AfterObject = new(StringComparer.Ordinal)
    {
        "and", "to", "that", "on", "in", "at", "for", "with", "if", "when", "why", "how", "what", "the", "a", "an", "my", "i", "it", "about", "from", "so", "but",
        "because", "into", "out", "up", "off", "down", "back", "again", "before", "after", "until", "there", "not", "never", "this", "every", "where", "who", "whether", "once", "than", "just", "alone", "away", "over", "all", "one", "by", "as",
    };

    /// <summary>The sentence with the person in place of the pronoun.</summary>
    public string Resolve(string text)
    {
        var rest = text[(At + Word.Length)..];
        var said = Word.ToLowerInvariant() switch
        {
            "his" => Owner,
            "her" when Owns(rest) => Owner,
            _ => Means.Said,
        };
        if (char.IsUpper(Word[0])) said = char.ToUpperInvariant(said[0]) + said[1..];
        return text[..At] + said + rest;
    }

    private string Owner => Means.Said + (Means.Said.EndsWith('s') ? "'" : "'s");

    private static bool Owns(string rest) => rest.StartsWith(' ') && StoryText.PlainWords(rest).FirstOrDefault() is { } next && !AfterObject.Contains(next);
}

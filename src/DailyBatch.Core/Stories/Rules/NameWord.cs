namespace DailyBatch.Core.Stories.Rules;

/// <summary>A word of a text as names need it: its case and where it stands.</summary>
/// <param name="Text">With its possessive, without the marks around it.</param>
/// <param name="StartsSentence">Whether a capital is due to the place.</param>
/// <param name="EndsPhrase">Whether a mark follows.</param>
internal sealed record NameWord(string Text, bool StartsSentence, bool EndsPhrase)
{
    private static readonly char[] Marks = [.. "\"“”'’‘().,;:!?…—–-[]#"];

    /// <summary>Whether it begins with a capital, or has one as iPhone and eBay have.</summary>
    public bool HasCapital => char.IsUpper(Text[0]) || (Text.Length > 1 && char.IsUpper(Text[1]));

    /// <summary>In lower case.</summary>
    public string Plain => Text.ToLowerInvariant();

    /// <summary>Without its possessive.</summary>
    public string Bare => Text.EndsWith("'s", StringComparison.Ordinal) ? Text[..^2] : Text;

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        foreach (var sentence in StoryText.Sentences(text))
        {
            var first = true;
            foreach (var shown in sentence.Replace('’', '\'').Split([' ', '—', '/'], StringSplitOptions.RemoveEmptyEntries))
            {
                var word = shown.Trim(Marks);
                if (word.Length > 0) words.Add(new(word, first, !char.IsLetterOrDigit(shown[^1])));
                first = word.Length == 0 ? first : "\"“".Contains(shown[^1]);
            }
        }

        return words;
    }
}

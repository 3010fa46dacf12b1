namespace DailyBatch.Core.Voices.Words;

/// <summary>Gives each shown word the time of the pieces that were spoken for it.</summary>
internal static class WordAligner
{
    /// <summary>
    /// One time for each word, in order, never overlapping. Pieces find their word by counting letters, so it does not matter where the engine cuts.
    /// A word for which nothing is heard (an emoji, a lone dash) gets the pause in which it stands.
    /// </summary>
    /// <param name="words">The words that were given to the engine.</param>
    /// <param name="tokens">The pieces that it made of them.</param>
    /// <param name="length">Length of the clip in seconds.</param>
    public static IReadOnlyList<WordTime> Align(IReadOnlyList<SpeakableWord> words, IReadOnlyList<HeardToken> tokens, double length)
    {
        var spans = Spans(words, tokens);
        FillSilentWords(spans, length);
        return [.. words.Select((w, i) => new WordTime(w.Shown, TimeSpan.FromSeconds(spans[i]!.Value.Start), TimeSpan.FromSeconds(spans[i]!.Value.End)))];
    }

    private static (double Start, double End)?[] Spans(IReadOnlyList<SpeakableWord> words, IReadOnlyList<HeardToken> tokens)
    {
        var spans = new (double Start, double End)?[words.Count];
        var (word, lettersLeft) = (-1, 0);
        foreach (var token in tokens)
        {
            var letters = token.Text.Count(char.IsAsciiLetterOrDigit);
            if (letters == 0) continue;
            while (lettersLeft <= 0 && word + 1 < words.Count) lettersLeft += words[++word].Letters;
            if (token is { Start: { } start, End: { } end }) spans[word] = (spans[word]?.Start ?? start, end);
            lettersLeft -= letters;
        }

        return spans;
    }

    private static void FillSilentWords((double Start, double End)?[] spans, double length)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            if (spans[i] is not null) continue;
            var next = Array.FindIndex(spans, i, s => s is not null);
            var from = i == 0 ? 0 : spans[i - 1]!.Value.End;
            var to = next < 0 ? length : spans[next]!.Value.Start;
            var count = (next < 0 ? spans.Length : next) - i;
            spans[i] = (from, from + Math.Max(0, to - from) / count);
        }
    }
}

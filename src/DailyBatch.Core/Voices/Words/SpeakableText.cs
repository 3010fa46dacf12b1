using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Voices.Words;

/// <summary>
/// Rewrites shown text so that an English engine reads it well and nothing is lost on the way: each shown word keeps its own pieces,
/// which is how word times find back to it.
/// </summary>
internal static partial class SpeakableText
{
    /// <summary>The words of a text with what is spoken for each.</summary>
    public static IReadOnlyList<SpeakableWord> Words(string text)
    {
        var words = new List<SpeakableWord>();
        foreach (var (shown, written) in SpokenText.Words(text))
        {
            var plain = PlainCharacters.Of(written);
            var pieces = Piece().Matches(plain);
            if (LeadingBreak().IsMatch(plain)) PauseAfterLast(words);
            words.Add(new SpeakableWord(shown, string.Join(' ', pieces.Select((p, i) => p.Value + MarkAfter(plain, pieces, i)))));
        }

        return words;
    }

    /// <summary>What the engine is given: all pieces, ended by a mark, so that the voice falls.</summary>
    public static string Join(IReadOnlyList<SpeakableWord> words)
    {
        var text = string.Join(' ', words.Select(w => w.Spoken).Where(s => s.Length > 0)).TrimEnd(',', ':');
        return text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) ? text + "." : text;
    }

    /// <summary>A dash that stands alone or leads a word is heard as a short pause after what was said before.</summary>
    private static void PauseAfterLast(List<SpeakableWord> words)
    {
        var last = words.FindLastIndex(w => w.Spoken.Length > 0);
        if (last >= 0 && char.IsAsciiLetterOrDigit(words[last].Spoken[^1]))
            words[last] = words[last] with { Spoken = words[last].Spoken + "," };
    }

    private static string MarkAfter(string plain, MatchCollection pieces, int index)
    {
        var from = pieces[index].Index + pieces[index].Length;
        var to = index + 1 < pieces.Count ? pieces[index + 1].Index : plain.Length;
        return Mark(plain.AsSpan(from, to - from));
    }

    /// <summary>The strongest mark: engines stumble over several in a row.</summary>
    private static string Mark(ReadOnlySpan<char> between) =>
        between.Contains('?') ? "?"
        : between.Contains('!') ? "!"
        : between.ContainsAny(",;") || between.IndexOf(PlainCharacters.Dash) >= 0 || between.IndexOf("..") >= 0 ? ","
        : between.Contains(':') ? ":"
        : between.Contains('.') ? "."
        : "";

    // A word with its apostrophes, or letters that are said one by one: engines read a lone A as an article, and A-M as two letters.
    [GeneratedRegex(@"[A-Za-z0-9]+(?:(?:(?<=[A-Za-z])'(?=[A-Za-z])|(?<=\b[A-Z])-(?=[A-Z]\b)|\.(?=[A-Za-z0-9]))[A-Za-z0-9]+)*")]
    private static partial Regex Piece();

    [GeneratedRegex(@"^[^A-Za-z0-9]*\|")]
    private static partial Regex LeadingBreak();
}

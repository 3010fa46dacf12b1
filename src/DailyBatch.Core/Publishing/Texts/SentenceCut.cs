using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Publishing.Texts;

/// <summary>Cuts a long text after a sentence, where one ends in its last third, else between two words.</summary>
internal static class SentenceCut
{
    private const string Ends = ".!?…";
    private const string Closings = "\"'”’)";

    /// <summary>At most so many bytes of UTF-8.</summary>
    public static string ToBytes(string text, int most)
    {
        var words = WordCut.ToBytes(text, most);
        if (words.Length == text.Length) return text;
        for (var i = words.Length - 1; i >= words.Length * 2 / 3; i--)
            if (EndsAt(text, words, i)) return words[..(i + 1)];
        return words;
    }

    private static bool EndsAt(string text, string cut, int index)
    {
        var mark = index;
        while (mark > 0 && Closings.Contains(cut[mark], StringComparison.Ordinal)) mark--;
        return Ends.Contains(cut[mark], StringComparison.Ordinal) && (index + 1 >= text.Length || char.IsWhiteSpace(text[index + 1]));
    }
}

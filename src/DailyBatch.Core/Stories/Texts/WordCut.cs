using System.Globalization;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>Cuts texts to a limit between two words; a word that is too long alone is cut between two characters as people see them.</summary>
internal static class WordCut
{
    private static readonly char[] Loose = [.. " ,;:-–—|\n"];

    /// <summary>At most so many UTF-16 units.</summary>
    public static string ToCharacters(string text, int most) => Cut(text, most, t => t.Length);

    /// <summary>At most so many bytes of UTF-8.</summary>
    public static string ToBytes(string text, int most) => Cut(text, most, TextLimits.Bytes);

    private static string Cut(string text, int most, Func<string, int> size)
    {
        if (size(text) <= most) return text;
        var (end, used, border) = (0, 0, 0);
        foreach (var start in StringInfo.ParseCombiningCharacters(text))
        {
            if (char.IsWhiteSpace(text[start])) border = start;
            var length = StringInfo.GetNextTextElementLength(text, start);
            used += size(text.Substring(start, length));
            if (used > most) break;
            end = start + length;
        }

        return text[..(border > 0 && !(end < text.Length && char.IsWhiteSpace(text[end])) ? border : end)].TrimEnd(Loose);
    }
}

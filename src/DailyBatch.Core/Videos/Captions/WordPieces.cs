using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Parts what has no spaces: a line of Chinese or Japanese is one "word" to a speech engine and would be one tiny caption.</summary>
internal static class WordPieces
{
    private const int MostElements = 4;

    /// <summary>The word, or pieces of it that share its time by their length.</summary>
    public static IEnumerable<CaptionWord> Of(CaptionWord word)
    {
        if (word.Text.EnumerateRunes().Count(CaptionScript.IsIdeographic) <= MostElements) return [word];
        var pieces = Pieces(word.Text);
        var length = (word.End - word.Start) / word.Text.Length;
        var at = 0;
        return pieces.Select(piece =>
        {
            var start = at;
            at += piece.Length;
            return new CaptionWord(piece, word.Start + length * start, word.Start + length * at);
        }).ToList();
    }

    /// <summary>Of up to four characters each; punctuation stays with what it ends.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string> { "" };
        var count = 0;
        foreach (var element in Elements(text))
        {
            var ends = element.EnumerateRunes().All(Rune.IsPunctuation);
            if (!ends && (count == MostElements || (pieces[^1].Length > 0 && CaptionGrouper.EndsPhrase(pieces[^1]))))
            {
                pieces.Add("");
                count = 0;
            }

            pieces[^1] += element;
            count++;
        }

        return pieces;
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }
}

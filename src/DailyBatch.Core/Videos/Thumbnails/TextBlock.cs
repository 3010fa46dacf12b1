using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Breaks a few words into lines of like width.</summary>
internal static class TextBlock
{
    /// <summary>The words in exactly so many lines, the widest as narrow as can be.</summary>
    public static IReadOnlyList<string> Break(IReadOnlyList<string> words, int lines, CaptionFont font)
    {
        if (lines == 1) return [string.Join(' ', words)];
        return Enumerable.Range(1, words.Count - lines + 1)
            .Select(first => (IReadOnlyList<string>)[string.Join(' ', words.Take(first)), .. Break([.. words.Skip(first)], lines - 1, font)])
            .MinBy(block => block.Max(l => font.Width(l, 1)))!;
    }
}

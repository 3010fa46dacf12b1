using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Groups words to captions: at most three words or 18 characters, never across punctuation or speakers.</summary>
internal static class CaptionGrouper
{
    private const int MostWords = 3;
    private const int MostCharacters = 18;

    /// <summary>The captions of a video, at the times of their words.</summary>
    public static IReadOnlyList<Caption> Group(IEnumerable<TimedLine> lines) => [.. lines.SelectMany(Group)];

    private static IEnumerable<Caption> Group(TimedLine line)
    {
        var words = new List<CaptionWord>(MostWords);
        foreach (var word in Words(line))
        {
            if (words.Count > 0 && !Fits(words, word))
            {
                yield return Make(line, words);
                words.Clear();
            }

            words.Add(word);
        }

        if (words.Count > 0) yield return Make(line, words);
    }

    private static IEnumerable<CaptionWord> Words(TimedLine line) => line.Speech.Words
        .Select(w => new CaptionWord(CaptionText.Shown(w.Text), line.Start + w.Start, line.Start + w.End))
        .Where(w => w.Text.Length > 0);

    private static bool Fits(List<CaptionWord> words, CaptionWord next) =>
        words.Count < MostWords
        && words.Sum(w => w.Text.Length + 1) + next.Text.Length <= MostCharacters
        && !EndsPhrase(words[^1].Text);

    private static bool EndsPhrase(string word) =>
        word.TrimEnd('"', '\'', '”', '’', ')', ']') is [.., '.' or ',' or '!' or '?' or ';' or ':' or '…' or '—' or '–'];

    private static Caption Make(TimedLine line, List<CaptionWord> words) => new(line.Line.Speaker, [.. words], words[0].Start, words[^1].End);
}

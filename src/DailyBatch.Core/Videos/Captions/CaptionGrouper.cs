using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Groups words to captions: no more words and characters than the style has, never across punctuation or speakers.</summary>
internal sealed class CaptionGrouper
{
    private readonly CaptionStyle _style;

    private CaptionGrouper(CaptionStyle style) => _style = style;

    /// <summary>The captions of a video, at the times of their words.</summary>
    public static IReadOnlyList<Caption> Group(IEnumerable<TimedLine> lines, CaptionStyle style) => [.. lines.SelectMany(new CaptionGrouper(style).Group)];

    /// <summary>Whether the reader takes a breath after it.</summary>
    internal static bool EndsPhrase(string word) =>
        word.TrimEnd('"', '\'', '”', '’', ')', ']', '」', '»') is
            [.., '.' or ',' or '!' or '?' or ';' or ':' or '…' or '—' or '–' or '。' or '、' or '！' or '？' or '，' or '،' or '؟' or '؛' or '।'];

    private IEnumerable<Caption> Group(TimedLine line)
    {
        var words = new List<CaptionWord>(_style.MostWords);
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

    private IEnumerable<CaptionWord> Words(TimedLine line) => line.Speech.Words
        .Select(w => new CaptionWord(CaptionText.Shown(w.Text, _style.Case), line.Start + w.Start, line.Start + w.End))
        .Where(w => w.Text.Length > 0)
        .SelectMany(WordPieces.Of);

    private bool Fits(List<CaptionWord> words, CaptionWord next) =>
        words.Count < _style.MostWords
        && words.Sum(w => CaptionScript.Weight(w.Text) + 1) + CaptionScript.Weight(next.Text) <= _style.MostCharacters
        && !EndsPhrase(words[^1].Text);

    private static Caption Make(TimedLine line, List<CaptionWord> words) => new(line.Line.Speaker, [.. words], words[0].Start, words[^1].End);
}

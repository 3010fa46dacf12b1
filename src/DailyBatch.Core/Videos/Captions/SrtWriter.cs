using System.Globalization;
using System.Text;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Writes the subtitles that lie beside the video: whole sentences as SubRip.</summary>
internal static class SrtWriter
{
    // What players show in one line without breaking it themselves.
    private const int LineLength = 42;

    private static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(1);

    /// <summary>The file's content.</summary>
    public static string Write(VideoTimeline timeline)
    {
        var cues = timeline.Lines.SelectMany(Sentences).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < cues.Count; i++)
        {
            var next = i + 1 < cues.Count ? cues[i + 1].Start : timeline.Duration;
            var end = Earlier(Later(cues[i].End, cues[i].Start + ReadingTime), next);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}\n{Time(cues[i].Start)} --> {Time(end)}\n{InLines(cues[i].Text)}\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<CaptionWord> Sentences(TimedLine line)
    {
        var words = new List<CaptionWord>();
        foreach (var word in line.Speech.Words)
        {
            var shown = CaptionText.WithoutEmoji(word.Text);
            if (shown.Length > 0) words.Add(new CaptionWord(shown, line.Start + word.Start, line.Start + word.End));
            if (words.Count == 0 || !EndsSentence(word.Text)) continue;
            yield return Joined(words);
            words.Clear();
        }

        if (words.Count > 0) yield return Joined(words);
    }

    private static CaptionWord Joined(List<CaptionWord> words) =>
        new(string.Join(' ', words.Select(w => w.Text)).Replace("-->", "->", StringComparison.Ordinal), words[0].Start, words[^1].End);

    private static bool EndsSentence(string word) => word.TrimEnd('"', '\'', '”', '’', ')') is [.., '.' or '!' or '?' or '…'];

    /// <summary>Broken near its middle when one line is too short for it.</summary>
    private static string InLines(string text)
    {
        if (text.Length <= LineLength) return text;
        var spaces = Enumerable.Range(0, text.Length).Where(i => text[i] == ' ').ToList();
        if (spaces.Count == 0) return text;
        var middle = spaces.MinBy(i => Math.Abs(i - text.Length / 2));
        return $"{text[..middle]}\n{text[(middle + 1)..]}";
    }

    private static string Time(TimeSpan time) => time.ToString(@"hh\:mm\:ss\,fff", CultureInfo.InvariantCulture);

    private static TimeSpan Earlier(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}

using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Alignment;

/// <summary>
/// Word times without any reading to compare with: the pauses in the sound are matched to the punctuation, and between them each word
/// gets its share by letters.
/// </summary>
internal static class PauseMatching
{
    // A mark that is heard nowhere costs as much as a pause that lies half a second from where its mark is expected.
    private const double Unmatched = 0.5;

    /// <summary>One piece for each word.</summary>
    public static IReadOnlyList<HeardToken> Spread(IReadOnlyList<SpeakableWord> words, Wave clip)
    {
        var spoken = words.Where(w => w.Letters > 0).ToArray();
        var tokens = new List<HeardToken>();
        var (from, start) = (0, Math.Min(SilenceTrim.Margin, clip.Duration.TotalSeconds / 4));
        foreach (var (mark, pause) in Matches(spoken, clip))
        {
            tokens.AddRange(ByLetters(spoken[from..(mark + 1)], start, pause.Start));
            (from, start) = (mark + 1, pause.End);
        }

        tokens.AddRange(ByLetters(spoken[from..], start, Math.Max(start, clip.Duration.TotalSeconds - SilenceTrim.Margin)));
        return tokens;
    }

    private static IEnumerable<HeardToken> ByLetters(SpeakableWord[] words, double from, double to)
    {
        var whole = words.Sum(Weight);
        foreach (var word in words)
        {
            var end = from + (to - from) * Weight(word) / whole;
            yield return new HeardToken(word.Spoken, from, end);
            (from, whole) = (end, whole - Weight(word));
        }
    }

    /// <summary>Short words take longer than their letters say, and so do those that end a phrase (measured).</summary>
    private static double Weight(SpeakableWord word) => word.Letters + 1 + (char.IsAsciiLetterOrDigit(word.Spoken[^1]) ? 0 : 2);

    /// <summary>Marks (the index of the word before each) with the pauses that they are heard as, both in order.</summary>
    private static IEnumerable<(int Mark, Pause Pause)> Matches(SpeakableWord[] words, Wave clip)
    {
        var marks = Enumerable.Range(0, Math.Max(0, words.Length - 1)).Where(i => !char.IsAsciiLetterOrDigit(words[i].Spoken[^1])).ToArray();
        var pauses = Pauses.In(clip);
        var costs = new double[marks.Length + 1, pauses.Count + 1];
        for (var m = marks.Length - 1; m >= 0; m--)
        {
            costs[m, pauses.Count] = (marks.Length - m) * Unmatched;
            for (var p = pauses.Count - 1; p >= 0; p--)
                costs[m, p] = Math.Min(Math.Min(costs[m + 1, p] + Unmatched, costs[m, p + 1]), Distance(m, p) + costs[m + 1, p + 1]);
        }

        for (var (m, p) = (0, 0); m < marks.Length && p < pauses.Count;)
        {
            if (costs[m, p] == costs[m, p + 1]) p++;
            else if (costs[m, p] == costs[m + 1, p] + Unmatched) m++;
            else yield return (marks[m++], pauses[p++]);
        }

        double Distance(int m, int p) => Math.Abs(Expected(words, marks[m], clip, pauses) - pauses[p].SoundBefore);
    }

    /// <summary>Seconds of sound that are expected before a mark.</summary>
    private static double Expected(SpeakableWord[] words, int mark, Wave clip, IReadOnlyList<Pause> pauses)
    {
        var sound = clip.Duration.TotalSeconds - pauses.Sum(p => p.End - p.Start);
        return sound * words[..(mark + 1)].Sum(w => Weight(w)) / words.Sum(Weight);
    }
}

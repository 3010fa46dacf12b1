using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>
/// Divides a raw story among the beats between hook and question. What happened is told in the order in which it was written; which part
/// of it is context, quarrel or turn is read from its words.
/// </summary>
internal sealed class Cuts(RawStory story, StoryPattern pattern, WordBudget budget)
{
    private const int MostWays = 100;
    private const int MostInEnd = 6;
    private const int FewestWords = 8;

    private IReadOnlyList<Piece> _pieces = [];
    private double[][] _fits = [];
    private int[] _words = [];

    /// <summary>The best divisions, best first: for each beat after the hook where its pieces begin and end.</summary>
    public IReadOnlyList<IReadOnlyList<(int From, int To)>> Of(IReadOnlyList<Piece> pieces)
    {
        var kinds = pattern.Beats.Skip(1).ToArray();
        _pieces = pieces;
        _fits = [.. kinds.Select(kind => Sums(pieces.Select(p => Cues.Fit(kind, pattern, p.Alone ?? p.Tail, (double)p.Index / story.Pieces.Count) + (p.Speaker is not null && kind is BeatKind.Clash or BeatKind.Twist ? 0.8 : 0))))];
        _words = [.. Sums(pieces.Select(p => (double)p.Words)).Select(w => (int)w)];
        return [.. Ways(kinds, 0, 0).OrderByDescending(w => w.Score).Take(MostWays).Select(w => w.Parts)];
    }

    private IEnumerable<(double Score, IReadOnlyList<(int From, int To)> Parts)> Ways(BeatKind[] kinds, int beat, int from)
    {
        if (beat == kinds.Length - 1)
        {
            if (_pieces.Count - from <= MostInEnd) yield return (Fit(beat, from, _pieces.Count), [(from, _pieces.Count)]);
            yield break;
        }

        for (var to = from + 1; to <= _pieces.Count; to++)
        {
            if (_words[to] - _words[from] < Least(kinds, beat) || (to < _pieces.Count && _pieces[to].Sentence == _pieces[to - 1].Sentence)) continue;
            foreach (var (score, parts) in Ways(kinds, beat + 1, to))
                yield return (score + Fit(beat, from, to), [(from, to), .. parts]);
        }
    }

    private double Fit(int beat, int from, int to) => _fits[beat][to] - _fits[beat][from];

    /// <summary>A beat that is alone in its stretch needs all the words of it, one of two at least a sentence and a part.</summary>
    private int Least(BeatKind[] kinds, int beat)
    {
        var share = BeatShares.All.First(s => s.Kinds.Contains(kinds[beat]));
        var alone = share.Kinds.Count(kinds.Contains) == 1;
        return alone ? (int)(share.Low * budget.Low) - FewestWords : Math.Max(FewestWords, (int)(share.Low * budget.Low / 3));
    }

    private static double[] Sums(IEnumerable<double> values)
    {
        var sums = new List<double> { 0 };
        foreach (var value in values) sums.Add(sums[^1] + value);
        return [.. sums];
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Bench;

/// <summary>
/// Whether a story repeats one of those before it, found the plain way: compared with each of them, run by run and word by word. Shares
/// nothing with the memory's index but the list of plot words and the limits.
/// </summary>
internal sealed class PlainRepeats(int window)
{
    private const int RunLength = 5;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<Seen> _seen = [];

    /// <summary>The nearest so far in wording and in what happens, and the nearest of one premise in facts.</summary>
    public (double Wording, double Plot, double Facts) Nearest { get; private set; }

    /// <summary>What is wrong with a story after the stories before it; null when nothing is. The story is one of those from now on.</summary>
    public string? Check(Story story)
    {
        var own = Read(story);
        var wrong = _seen.TakeLast(window).Select(other => Compare(own, other)).FirstOrDefault(w => w is not null);
        _seen.Add(own);
        return wrong;
    }

    private string? Compare(Seen one, Seen other)
    {
        var wording = (double)one.Runs.Count(other.Runs.Contains) / Math.Min(one.Runs.Count, other.Runs.Count);
        Nearest = Nearest with { Wording = Math.Max(Nearest.Wording, wording) };
        if (wording >= RepeatLimits.Wording) return $"'{one.Title}' shares {wording:P0} of its wording with '{other.Title}'.";
        if (one.Plot == other.Plot && one.Plot is not null)
        {
            var facts = (double)one.Facts.Intersect(other.Facts).Count() / one.Facts.Count;
            Nearest = Nearest with { Facts = Math.Max(Nearest.Facts, facts) };
            return facts >= RepeatLimits.Facts ? $"'{one.Title}' has {facts:P0} of the facts of '{other.Title}'." : null;
        }

        var plot = one.Words.Where(other.Words.Contains).Sum(Weight) / Math.Min(one.Words.Sum(Weight), other.Words.Sum(Weight));
        Nearest = Nearest with { Plot = Math.Max(Nearest.Plot, plot) };
        return plot >= RepeatLimits.Plot ? $"'{one.Title}' ({one.Plot}) shares {plot:P0} of what happens in '{other.Title}' ({other.Plot})." : null;
    }

    private static double Weight(string word) => PlotWords.WeightOf(word);

    private Seen Read(Story story)
    {
        var text = string.Join(' ', story.Beats.SelectMany(b => b.Lines).Select(l => l.Text)).ToLowerInvariant();
        var words = new string([.. text.Select(c => char.IsLetterOrDigit(c) || c is '\'' or '-' ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)).ToArray();
        var runs = Enumerable.Range(0, Math.Max(0, words.Length - RunLength + 1)).Select(i => Number(string.Join(' ', words[i..(i + RunLength)])));
        return new(story.Title, story.Writing?.Plot, story.Writing?.Facts ?? [], [.. runs], PlotWords.Of(story));
    }

    private int Number(string run)
    {
        if (!_numbers.TryGetValue(run, out var number)) _numbers[run] = number = _numbers.Count;
        return number;
    }

    private sealed record Seen(string Title, string? Plot, IReadOnlyList<string> Facts, HashSet<int> Runs, HashSet<string> Words);
}

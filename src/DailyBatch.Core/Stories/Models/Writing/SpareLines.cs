using System.Numerics;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// Models cannot count the words of what they write. So each beat has a line or two that the story can do without, and those are kept
/// that bring the story nearest to its number of words and each stretch to its share: most drafts need no repair for their length.
/// </summary>
internal static class SpareLines
{
    private const int Most = 8;
    private const int MostSentences = 3;
    private const double BeatOverfull = 100;

    /// <summary>The story with the spare lines that serve it, and without the others.</summary>
    public static DraftStory Fit(DraftStory story, WordBudget budget)
    {
        var spares = Spares(story);
        var best = Enumerable.Range(0, 1 << spares.Count).MinBy(kept => (Off(Kept(story, spares, kept), budget), -BitOperations.PopCount((uint)kept)));
        return Kept(story, spares, best);
    }

    /// <summary>Never the first line, which is the hook, nor the last, which is the question.</summary>
    private static List<DraftLine> Spares(DraftStory story) =>
        [.. story.Beats.SelectMany(b => b.Lines).Skip(1).SkipLast(1).Where(l => l.Spare).Take(Most)];

    private static DraftStory Kept(DraftStory story, List<DraftLine> spares, int kept) => story with
    {
        Beats = [.. story.Beats.Select(b => b with { Lines = [.. b.Lines.Where(line => IsKept(line, spares, kept))] })],
    };

    // By reference: the same words may stand in two beats.
    private static bool IsKept(DraftLine line, List<DraftLine> spares, int kept)
    {
        var index = spares.FindIndex(spare => ReferenceEquals(spare, line));
        return index < 0 || (kept & (1 << index)) != 0;
    }

    /// <summary>How far a story is from what is allowed, in words.</summary>
    private static double Off(DraftStory story, WordBudget budget)
    {
        var words = story.Beats.ToLookup(b => b.Beat, b => b.Lines.Sum(l => StoryText.CountWords(l.Text)));
        var all = words.Sum(b => b.Sum());
        var overfull = story.Beats.Count(IsOverfull);
        return Outside(all, budget.Low, budget.High) + overfull * BeatOverfull
            + BeatShares.All.Sum(share => Outside(share.Kinds.Sum(k => words[SchemaWords.NameOf(k)].Sum()), share.Low * all, share.High * all));
    }

    /// <summary>Whether the narrator or the others say too much or too little in a beat for its rules.</summary>
    private static bool IsOverfull(DraftBeat beat)
    {
        var told = beat.Lines.Count(l => CastNames.IsNarrator(l.Speaker));
        var (fewest, most) = DialogueCountRule.LimitsOf(Enum.Parse<BeatKind>(beat.Beat, ignoreCase: true));
        return told is 0 or > MostSentences || beat.Lines.Count - told < fewest || beat.Lines.Count - told > most;
    }

    private static double Outside(double words, double low, double high) => Math.Max(0, Math.Max(low - words, words - high));
}

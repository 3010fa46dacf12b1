using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>All that is needed of a story to see whether another one repeats it.</summary>
/// <param name="Past">Its title, plot, facts and names.</param>
/// <param name="Runs">Its runs of five words as hashes, in order.</param>
/// <param name="Plot">Its plot words as hashes, in order.</param>
/// <param name="Weights">What each plot word weighs.</param>
internal sealed record StoryPrint(PastStory Past, uint[] Runs, uint[] Plot, float[] Weights)
{
    /// <summary>The print of a story.</summary>
    public static StoryPrint Of(string episodeId, Story story)
    {
        var past = new PastStory(episodeId, story.Title, story.Writing?.Plot, story.Writing?.Facts ?? [], [.. story.Characters.Select(c => c.Name)]);
        var plot = PlotWords.Of(story).Select(w => (Hash: Fold(SeededRandom.SeedFrom(w)), Weight: PlotWords.WeightOf(w))).OrderBy(w => w.Hash).ToArray();
        var runs = StoryText.Runs(string.Join(' ', story.Lines.Select(l => l.Text)));
        return new(past, [.. runs.Select(Fold).Distinct().Order()], [.. plot.Select(w => w.Hash)], [.. plot.Select(w => w.Weight)]);
    }

    // Half of the bits do: by chance, one run in thirty thousand meets another of a hundred thousand stories.
    private static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32));
}

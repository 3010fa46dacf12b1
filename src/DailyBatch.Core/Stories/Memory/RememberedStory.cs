namespace DailyBatch.Core.Stories.Memory;

/// <summary>A remembered story beside what stands in the indexes.</summary>
/// <param name="Past">Its title, plot, facts and names.</param>
/// <param name="Runs">How many runs of five words it has.</param>
/// <param name="PlotWeight">What all its plot words weigh.</param>
internal sealed record RememberedStory(PastStory Past, int Runs, float PlotWeight)
{
    // A story of a few words has too few to be known by: it would be a part of everything.
    private const float LeastPlotWeight = 45;
    private const int LeastRuns = 20;

    /// <summary>What is kept of a print.</summary>
    public static RememberedStory Of(StoryPrint print) => new(print.Past, print.Runs.Length, print.Weights.Sum());

    /// <summary>How much another is like it.</summary>
    /// <param name="other">The other.</param>
    /// <param name="sharedRuns">How many runs they share.</param>
    /// <param name="sharedPlot">What their shared plot words weigh.</param>
    public Likeness To(RememberedStory other, float sharedRuns, float sharedPlot)
    {
        var onePremise = Past.Plot is not null && Past.Plot == other.Past.Plot;
        return new(
            sharedRuns / Math.Max(LeastRuns, Math.Min(Runs, other.Runs)),
            onePremise ? SharedFacts(Past.Facts, other.Past.Facts) : sharedPlot / Math.Max(LeastPlotWeight, Math.Min(PlotWeight, other.PlotWeight)),
            onePremise);
    }

    /// <summary>The part of the facts of two tellings that are the same, 0 where one has none.</summary>
    public static double SharedFacts(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == 0 ? 0 : (double)one.Count(other.Contains) / one.Count;
}

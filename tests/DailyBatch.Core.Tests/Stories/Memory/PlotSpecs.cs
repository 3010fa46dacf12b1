using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories.Memory;

public sealed class PlotSpecs(ITestOutputHelper output)
{
    [Fact]
    public void A_plot_told_again_in_other_words_is_refused()
    {
        var found = HandWritten.Pairs.Select(p => (p.Told.Plot, Repeat: Between(p.Told, p.Again), Back: Between(p.Again, p.Told))).ToArray();
        foreach (var (plot, repeat, _) in found) output.WriteLine($"{plot}: plot {repeat?.Plot:0.00}, wording {repeat?.Wording:0.00}");
        found.Length.ShouldBeGreaterThanOrEqualTo(12);
        found.ShouldAllBe(f => f.Repeat != null && f.Back != null);
        found.ShouldAllBe(f => f.Repeat!.Wording < RepeatLimits.Wording);
    }

    [Fact]
    public void Other_stories_of_the_same_niche_are_no_repeats()
    {
        var pairs = (
            from one in HandWritten.All
            from other in HandWritten.All
            where one.Niche == other.Niche && string.CompareOrdinal(one.Plot, other.Plot) < 0
            let closeness = Closeness(one, other)
            orderby closeness descending
            select (one.Plot, Other: other.Plot, Closeness: closeness)).ToArray();
        output.WriteLine($"{pairs.Length} pairs, median {pairs[pairs.Length / 2].Closeness:0.00} of the limit");
        foreach (var (one, other, closeness) in pairs.Take(8)) output.WriteLine($"{one} - {other}: {closeness:0.00} of the limit");
        pairs.Length.ShouldBeGreaterThan(80);
        pairs.ShouldAllBe(p => p.Closeness < 1);
    }

    [Fact]
    public void Other_names_numbers_and_days_do_not_make_another_plot()
    {
        var told = HandWritten.Pairs.Single(p => p.Told.Plot == "courtroom-will").Told;
        var disguised = told.Story with
        {
            Characters = [.. told.Story.Characters.Select(c => c with { Name = "Zed" + c.Id })],
            Beats = [.. told.Story.Beats.Select(b => b with { Lines = [.. b.Lines.Select(l => l with { Text = Disguise(l.Text, told.Story) })] })],
        };
        PlotWords.Of(disguised).Except(PlotWords.Of(told.Story)).ShouldBeEmpty();
    }

    private static string Disguise(string text, Story story) => story.Characters
        .Aggregate(text, (t, c) => t.Replace(c.Name, "Zed" + c.Id, StringComparison.Ordinal))
        .Replace("twice", "seven times", StringComparison.Ordinal).Replace("fourth of February", "ninth of April", StringComparison.Ordinal);

    private static StoryRepeat? Between(HandWritten told, HandWritten again) => Remembering(told).FindRepeat("new", again.Story);

    private static double Closeness(HandWritten told, HandWritten other) => Remembering(told).ClosenessOf("new", other.Story);

    private static StoryMemory Remembering(HandWritten told)
    {
        var memory = new StoryMemory();
        memory.Add("told", told.Story);
        return memory;
    }
}

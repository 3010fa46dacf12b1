using DailyBatch.Bench;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Tests.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories;

public sealed class NeverTwiceSpecs
{
    private static readonly double[] Lengths = [60, 45, 90, 60, 75, 50];
    private readonly GrammarStoryWriter _writer = new();

    [Fact]
    public void Sixty_days_of_stories_keep_all_rules_and_repeat_none()
    {
        var (told, plain, index) = (new StoryMemory(), new PlainRepeats(1000), 0);
        foreach (var plan in StorySeries.Plans("sixty days", 60))
        {
            var target = TimeSpan.FromSeconds(Lengths[index % Lengths.Length]);
            var story = _writer.Write(new StoryRequest($"episode_{index++:x12}", plan, target, told));
            StoryValidator.Validate(story, StoryPattern.Find(plan.Pattern)!, target).ShouldBeEmpty(story.Title);
            plain.Check(story).ShouldBeNull();
        }
    }

    [Fact]
    public void A_premise_comes_again_only_after_most_others_of_its_niche()
    {
        var (told, plots) = (new StoryMemory(), new List<string>());
        for (var i = 0; i < 40; i++)
            plots.Add(_writer.Write(Requests.Of(seed: (ulong)i, told: told, episodeId: $"episode_{i:x12}")).Writing!.Plot!);
        var premises = plots.Distinct().Count();
        for (var i = 1; i < plots.Count; i++)
            plots.Take(i).TakeLast(premises / 2).ShouldNotContain(plots[i]);
    }

    [Fact]
    public void A_title_comes_again_only_when_its_premise_has_no_other_left()
    {
        var (told, titles) = (new StoryMemory(), new List<string>());
        for (var i = 0; i < 40; i++)
            titles.Add(_writer.Write(Requests.Of(seed: (ulong)i, told: told, episodeId: $"episode_{i:x12}")).Title);
        titles.ShouldBeUnique();
    }

    [Fact]
    public void Nobody_has_the_name_that_somebody_had_a_day_before()
    {
        var (told, names) = (new StoryMemory(), new List<string>());
        for (var i = 0; i < 8; i++)
            names.AddRange(_writer.Write(Requests.InSeries(11, i, told)).Characters.Select(c => c.Name));
        names.ShouldBeUnique();
    }

    [Fact]
    public void A_plot_that_somebody_else_has_told_is_not_told_by_the_grammar()
    {
        const string Topic = "an old man, a lottery ticket and the clerk who said it was worthless";
        var planted = HandWritten.Pairs.Single(p => p.Told.Plot == "injustice-lottery-ticket");
        _writer.Write(Requests.Of("injustice", topic: Topic)).Writing!.Plot.ShouldBe("lottery-ticket");
        foreach (var story in new[] { planted.Told, planted.Again })
        {
            var told = new StoryMemory();
            told.Add("episode_00000000aaaa", story.Story);
            _writer.Write(Requests.Of("injustice", topic: Topic, told: told)).Writing!.Plot.ShouldNotBe("lottery-ticket");
        }
    }
}

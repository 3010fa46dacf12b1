using DailyBatch.Core.Stories.Models.Writing;
using DailyBatch.Core.Stories.Models.Writing.Ideas;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class IdeaSpecs
{
    [Theory]
    [InlineData("0.85", 0.85)]
    [InlineData("\"0.85\"", 0.85)]
    [InlineData("\"8.5/10\"", 0.85)]
    [InlineData("\"85%\"", 0.85)]
    public void A_single_mark_may_be_written_in_any_clear_way(string mark, double value) =>
        Scored(ModelAnswers.Scores(2).Replace("\"shock\":0.3", $"\"shock\":{mark}"), 2)[0].Score!.Shock.ShouldBe(value, 1e-9);

    [Theory]
    [InlineData("0.3", "3", 0.3)]
    [InlineData("0.3", "30", 0.3)]
    public void Marks_that_are_all_out_of_ten_or_a_hundred_are_understood(string from, string to, double value) =>
        Scored(ModelAnswers.Scores(2).Replace($":{from}", $":{to}"), 2)[1].Score!.Clarity.ShouldBe(value, 1e-9);

    [Theory]
    [InlineData("8")]
    [InlineData("-0.2")]
    [InlineData("101")]
    [InlineData("\"high\"")]
    [InlineData("null")]
    public void A_mark_that_may_mean_anything_is_refused(string mark) =>
        Should.Throw<UnreadableAnswerException>(() => Scored(ModelAnswers.Scores(2).Replace("\"rage\":0.3", $"\"rage\":{mark}"), 2)).Message.ShouldContain("0.00 to 1.00");

    [Fact]
    public void An_idea_that_was_not_scored_is_named() =>
        Should.Throw<UnreadableAnswerException>(() => Scored(ModelAnswers.Scores(2), 3)).Message.ShouldContain("idea 3");

    [Fact]
    public async Task Scores_that_cannot_be_read_are_asked_for_again()
    {
        var bench = new ModelBench().Answers("scores", 1, ModelAnswers.Scores(4, 1));
        await bench.StoryAsync();
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "scores", "story"]);
        bench.Model.Question("scores", 2).ShouldContain("idea 5 has no scores");
    }

    [Fact]
    public async Task Fewer_ideas_than_asked_for_are_enough()
    {
        var bench = new ModelBench().Answers("candidates", 1, ModelAnswers.Ideas(2)).Answers("scores", 1, ModelAnswers.Scores(2, 2));
        (await bench.StoryAsync()).Writing!.Candidates.Select(c => c.Title).ShouldBe(["Idea 2", "Idea 1"]);
    }

    [Fact]
    public void Sparks_come_from_the_plans_seed_and_differ_within_a_round()
    {
        var plan = Requests.Of(seed: 5).Plan;
        var sparks = SparkBook.For(plan, 5).ToArray();
        sparks.ShouldBe(SparkBook.For(plan, 5));
        sparks.ShouldNotBe(SparkBook.For(plan with { Seed = 6 }, 5));
        sparks.Select(s => s[3..]).Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("office_wars")]
    [InlineData("my_own_niche")]
    public void A_niche_of_the_users_own_has_sparks_too(string niche) => SparkBook.For(Requests.Of(niche).Plan, 40).Count().ShouldBe(40);

    private static IReadOnlyList<StoryIdea> Scored(string answer, int count) =>
        ScoreReader.Read(answer, [.. Enumerable.Range(1, count).Select(i => new StoryIdea($"Idea {i}", "", "", "", "", ""))]);
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class ModelStoryWriterSpecs
{
    [Fact]
    public async Task A_good_model_is_asked_three_times()
    {
        var bench = new ModelBench();
        var story = await bench.StoryAsync();
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "story"]);
        story.Writing!.RepairRounds.ShouldBe(0);
        Requests.TextOf(story).ShouldBe(Requests.TextOf(bench.Good));
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Stories_of_every_pattern_and_length_are_taken_as_they_are(string pattern, double seconds)
    {
        var bench = new ModelBench(Requests.Of("injustice", pattern, seconds: seconds));
        (await bench.StoryAsync()).Beats.Select(b => b.Kind).ShouldBe(StoryPattern.Find(pattern)!.Beats);
        bench.Model.Purposes.Count().ShouldBe(3);
    }

    [Fact]
    public async Task The_best_idea_by_our_weights_is_told_and_all_are_kept_with_their_scores()
    {
        var bench = new ModelBench();
        var candidates = (await bench.StoryAsync()).Writing!.Candidates;
        candidates.Select(c => c.Title).Take(2).ShouldBe(["Idea 3", "Idea 2"]);
        candidates.Single(c => c.Chosen).Title.ShouldBe("Idea 3");
        candidates.Count.ShouldBe(5);
        candidates[0].Score!.Overall.ShouldBe(0.9, 1e-9);
        bench.Model.Question("story").ShouldContain("Premise 3.");
        bench.Model.Question("story").ShouldContain("Weakness 3.");
    }

    [Fact]
    public async Task A_story_says_who_wrote_it_by_which_prompts_and_which_rules_it_keeps()
    {
        var story = await new ModelBench().StoryAsync();
        story.Writer.ShouldBe("scripted-1");
        story.Writing!.PromptVersion!.ShouldContain("story/1");
        story.Writing.Rules.Select(r => r.Rule).ShouldBe(StoryValidator.RuleNames);
        story.Writing.Rules.ShouldAllBe(r => r.Kept && r.Repaired == 0);
        story.Writing.Titles.Count.ShouldBe(2);
        story.Description.ShouldEndWith("This story is fictional.");
        story.Tags.ShouldContain("courtroom");
    }

    [Fact]
    public async Task What_is_done_and_what_is_spent_is_said_in_order_and_the_story_last()
    {
        var events = await new ModelBench().EventsAsync();
        events.OfType<StepProgress>().Select(p => p.Status).ShouldBe(["asking for five ideas", "scoring five ideas", "writing \"Idea 3\""]);
        events.OfType<StepProgress>().ShouldAllBe(p => p.Stage == "Story" && p.Subject == "episode_000000000001");
        events.OfType<StepSpent>().Count().ShouldBe(3);
        events[^1].ShouldBeOfType<StepProduced>().Value.ShouldBeOfType<Story>();
    }

    [Fact]
    public async Task A_story_that_is_written_again_costs_nothing()
    {
        var bench = new ModelBench();
        await bench.StoryAsync();
        (await bench.EventsAsync()).OfType<StepSpent>().ShouldBeEmpty();
        bench.Model.Asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_topic_that_was_asked_for_is_the_storys_topic()
    {
        var bench = new ModelBench(Requests.Of(topic: "a landlord keeps the deposit"));
        (await bench.StoryAsync()).Topic.ShouldBe("a landlord keeps the deposit");
        bench.Model.Question("candidates").ShouldContain("\"a landlord keeps the deposit\"");
    }

    [Fact]
    public async Task What_was_told_lately_is_named_and_an_idea_like_it_is_passed_over()
    {
        var ideas = ModelAnswers.Ideas().Replace("Idea 3", "The Baker Who Locked the Bride's Cake Away");
        var request = Requests.Of() with { Lately = [new("A Baker Locked the Bride's Cake Away", "Logline of it.")] };
        var bench = new ModelBench(request).Answers("candidates", 1, ideas);
        (await bench.StoryAsync()).Writing!.Candidates.Single(c => c.Chosen).Title.ShouldBe("Idea 2");
        bench.Model.Question("candidates").ShouldContain("A Baker Locked the Bride's Cake Away");
    }

    [Fact]
    public async Task A_stored_story_lets_the_model_forget_its_answers()
    {
        var bench = new ModelBench();
        await bench.Writer.SettleAsync("episode_000000000001", CancellationToken.None);
        bench.Model.Forgotten.ShouldBe(["episode_000000000001"]);
    }

    [Fact]
    public async Task A_cancelled_writer_asks_nothing_more()
    {
        using var stop = new CancellationTokenSource();
        var bench = new ModelBench().Answers("candidates", 1, _ => { stop.Cancel(); return ModelAnswers.Ideas(); });
        await Should.ThrowAsync<OperationCanceledException>(() => bench.Writer.StoryAsync(bench.Request, stop.Token));
        bench.Model.Purposes.ShouldBe(["candidates"]);
    }

    [Fact]
    public async Task A_fault_of_the_model_comes_through_after_what_was_spent()
    {
        var bench = new ModelBench().Answers("scores", 1, _ => throw new FaultException(new("ModelAway", FaultKind.ProviderFailed, "The model is away.", "")));
        var events = new List<StepEvent>();
        var fault = await Should.ThrowAsync<FaultException>(async () =>
        {
            await foreach (var step in bench.Writer.WriteAsync(bench.Request, CancellationToken.None)) events.Add(step);
        });
        fault.Fault.Id.ShouldBe("ModelAway");
        events.OfType<StepSpent>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("Z", 60, "StoryPatternUnknown")]
    [InlineData("A", 30, "StoryDurationInvalid")]
    public async Task A_request_that_cannot_be_met_is_refused_before_anything_is_asked(string pattern, double seconds, string id)
    {
        var model = new ScriptedModel((_, _) => "{}");
        var writer = new Core.Stories.Models.Writing.ModelStoryWriter(model, 1);
        (await Should.ThrowAsync<FaultException>(() => writer.StoryAsync(Requests.Of(pattern: pattern, seconds: seconds)))).Fault.Id.ShouldBe(id);
        model.Asked.ShouldBeEmpty();
    }

    public static TheoryData<string, double> Patterns => new(from pattern in Requests.Patterns from seconds in new[] { 45.0, 60, 90 } select (pattern, seconds));
}

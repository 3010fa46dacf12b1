using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Models.Writing;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>The writer against the fake OpenAI server with a model that can write.</summary>
public sealed class StoryServerSpecs
{
    [Theory]
    [InlineData("courtroom", "A", 60)]
    [InlineData("workplace_drama", "B", 45)]
    [InlineData("injustice", "C", 90)]
    public async Task A_story_is_written_in_three_calls_whose_schemas_a_strict_server_takes(string niche, string pattern, double seconds)
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers(), OpenAiModes.FewKeywords);
        var story = await new ModelStoryWriter(new HttpModel(server), 1).StoryAsync(Requests.Of(niche, pattern, seconds: seconds));
        server.Journal.WorkDone.ShouldBe(3);
        story.Writing!.Candidates.Count.ShouldBe(5);
        story.Title.ShouldBe(story.Writing.Candidates.Single(c => c.Chosen).Title);
    }

    [Theory]
    [InlineData("hook")]
    [InlineData("word-budget")]
    public async Task A_rule_is_broken_on_request_and_mended(string rule)
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers { Breaks = rule, Rounds = 2 });
        (await new ModelStoryWriter(new HttpModel(server), 1).StoryAsync(Requests.Of())).Writing!.RepairRounds.ShouldBe(2);
    }

    [Fact]
    public async Task A_rule_that_is_broken_for_ever_is_a_fault()
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers { Breaks = "texts", Rounds = 9 });
        var fault = await Should.ThrowAsync<FaultException>(() => new ModelStoryWriter(new HttpModel(server), 1).StoryAsync(Requests.Of()));
        fault.Fault.Id.ShouldBe("StoryRulesBroken");
    }

    [Fact]
    public async Task A_raw_story_is_told_in_one_call()
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers());
        await new ModelStoryWriter(new HttpModel(server), 1).StoryAsync(Requests.Of() with { Source = "My sister sold our mother's ring." });
        server.Journal.WorkDone.ShouldBe(1);
    }
}

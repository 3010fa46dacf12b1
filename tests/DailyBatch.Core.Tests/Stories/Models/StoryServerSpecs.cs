using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Models.Writing;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>The writer with the real client, against the fake OpenAI server with a model that can write.</summary>
public sealed class StoryServerSpecs
{
    public static TheoryData<string> Modes => [.. OpenAiModes.All.Keys];

    [Theory]
    [InlineData("courtroom", "A", 60)]
    [InlineData("workplace_drama", "B", 45)]
    [InlineData("injustice", "C", 90)]
    public async Task A_story_is_written_in_three_calls_whose_schemas_a_strict_server_takes(string niche, string pattern, double seconds)
    {
        await using var bench = await StartAsync(new StoryAnswers(), OpenAiModes.FewKeywords);
        var story = await new ModelStoryWriter(bench.Model(), 1).StoryAsync(Requests.Of(niche, pattern, seconds: seconds));
        bench.Server.Journal.Count.ShouldBe(3);
        story.Writing!.Candidates.Count.ShouldBe(5);
        story.Writing.Candidates.Count(c => c.Chosen).ShouldBe(1);
        story.Title.ShouldBe(story.Writing.Titles[0].Text);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Every_kind_of_server_gets_a_story_out(string mode)
    {
        await using var bench = await StartAsync(new StoryAnswers(), OpenAiModes.All[mode]);
        (await new ModelStoryWriter(bench.Model(), 1).StoryAsync(Requests.Of())).Writing!.RepairRounds.ShouldBe(0);
    }

    [Theory]
    [InlineData("hook")]
    [InlineData("word-budget")]
    public async Task A_rule_is_broken_on_request_and_mended(string rule)
    {
        await using var bench = await StartAsync(new StoryAnswers { Breaks = rule, Rounds = 2 });
        (await new ModelStoryWriter(bench.Model(), 1).StoryAsync(Requests.Of())).Writing!.RepairRounds.ShouldBe(2);
    }

    [Fact]
    public async Task A_rule_that_is_broken_for_ever_is_a_fault_and_the_next_try_pays_only_for_new_repairs()
    {
        await using var bench = await StartAsync(new StoryAnswers { Breaks = "texts", Rounds = 99 });
        var writer = new ModelStoryWriter(bench.Model(), 1);
        for (var tries = 1; tries <= 2; tries++)
        {
            (await Should.ThrowAsync<FaultException>(() => writer.StoryAsync(Requests.Of()))).Fault.Id.ShouldBe("StoryRulesBroken");
            bench.Server.Journal.WorkDone.ShouldBe(3 + 3 * tries);
        }
    }

    [Fact]
    public async Task A_raw_story_is_told_in_one_call()
    {
        await using var bench = await StartAsync(new StoryAnswers());
        await new ModelStoryWriter(bench.Model(), 1).StoryAsync(Requests.Of() with { Source = "My sister sold our mother's ring." });
        bench.Server.Journal.WorkDone.ShouldBe(1);
    }

    private static async Task<FakeServerBench> StartAsync(StoryAnswers source, OpenAiOptions? options = null) => new(await FakeOpenAi.StartAsync(source, options));
}

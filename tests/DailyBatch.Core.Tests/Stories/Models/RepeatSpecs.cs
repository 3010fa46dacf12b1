using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class RepeatSpecs
{
    private readonly StoryMemory _told = new();

    [Fact]
    public async Task A_story_that_was_told_before_gives_way_to_the_next_best_idea()
    {
        var bench = new ModelBench(Requests.Of(told: _told));
        _told.Add("episode_0000000000aa", bench.Good);
        bench.Writes(new ModelBench(Requests.Of(seed: 2)).Draft, 2);
        var story = await bench.StoryAsync();
        story.Writing!.Candidates.Single(c => c.Chosen).Title.ShouldBe("Idea 2");
        bench.Model.Question("story", 2).ShouldContain("Premise 2.");
        bench.Model.Question("story", 2).ShouldContain($"told before, \"{bench.Good.Title}\"");
        _told.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_repeat_is_a_fault_that_names_the_story_told_before()
    {
        var bench = new ModelBench(Requests.Of(told: _told));
        _told.Add("episode_0000000000aa", bench.Good);
        var fault = await bench.FaultAsync();
        fault.Id.ShouldBe("StoryRepeats");
        fault.Message.ShouldContain("episode_0000000000aa");
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "story", "story"]);
        _told.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_writers_that_come_to_the_same_story_only_one_tells_it()
    {
        var one = new ModelBench(Requests.Of(told: _told));
        var other = new ModelBench(Requests.Of(told: _told, episodeId: "episode_000000000002"));
        await one.StoryAsync();
        (await other.FaultAsync()).Id.ShouldBe("StoryRepeats");
    }

    [Fact]
    public async Task An_episode_may_tell_its_own_story_again()
    {
        var bench = new ModelBench(Requests.Of(told: _told));
        await bench.StoryAsync();
        await bench.StoryAsync();
        _told.Count.ShouldBe(1);
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories.Memory;

public sealed class StoryMemorySpecs
{
    private readonly Story _story = HandWritten.Pairs[0].Told.Story;
    private readonly Story _again = HandWritten.Pairs[0].Again.Story;
    private readonly Story _other = HandWritten.Pairs[1].Told.Story;

    [Fact]
    public void A_story_told_again_word_for_word_is_named_with_the_episode_it_repeats()
    {
        var memory = Remembering(_story, _other);
        var repeat = memory.Claim("new", _story with { Title = "Another title" });
        repeat.ShouldNotBeNull().EpisodeId.ShouldBe("episode_0");
        repeat.Wording.ShouldBe(1);
        memory.Count.ShouldBe(2);
    }

    [Fact]
    public void An_episode_may_be_told_anew()
    {
        var memory = Remembering(_story, _other);
        memory.Claim("episode_0", _again).ShouldBeNull();
        memory.Count.ShouldBe(2);
    }

    [Fact]
    public void What_an_episode_told_before_is_forgotten_with_its_new_story()
    {
        var memory = Remembering(_story);
        memory.Claim("episode_0", _other).ShouldBeNull();
        memory.FindRepeat("new", _story).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_alike_that_come_at_once_one_is_taken()
    {
        var memory = new StoryMemory();
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => memory.Claim($"episode_{i}", i % 2 == 0 ? _story : _again))));
        claims.Count(c => c is null).ShouldBe(1);
        memory.Count.ShouldBe(1);
    }

    [Fact]
    public void The_oldest_is_forgotten_when_there_are_too_many()
    {
        var memory = new StoryMemory(capacity: 2);
        memory.Add("first", _story);
        memory.Add("second", _other);
        memory.Add("third", HandWritten.Pairs[2].Told.Story);
        memory.Count.ShouldBe(2);
        memory.FindRepeat("new", _story).ShouldBeNull();
        memory.FindRepeat("new", _other).ShouldNotBeNull().EpisodeId.ShouldBe("second");
    }

    [Fact]
    public void What_is_still_remembered_is_found_after_many_were_forgotten()
    {
        var memory = new StoryMemory(capacity: 5);
        var stories = HandWritten.All.ToArray();
        for (var i = 0; i < 200; i++) memory.Add($"episode_{i}", stories[i % stories.Length].Story);
        memory.Past.Select(p => p.EpisodeId).ShouldBe(["episode_195", "episode_196", "episode_197", "episode_198", "episode_199"]);
        for (var i = 195; i < 200; i++)
            memory.FindRepeat("new", stories[i % stories.Length].Story).ShouldNotBeNull().Wording.ShouldBe(1);
    }

    [Fact]
    public void Two_tellings_on_one_premise_repeat_each_other_by_their_facts()
    {
        var memory = new StoryMemory();
        memory.Add("told", _story with { Writing = new() { Plot = "will", Facts = ["sum: one", "day: two", "place: three"] } });
        memory.FindRepeat("new", _again with { Writing = new() { Plot = "will", Facts = ["sum: one", "day: nine", "place: nine"] } }).ShouldBeNull();
        memory.FindRepeat("new", _again with { Writing = new() { Plot = "will", Facts = ["sum: one", "day: two", "place: nine"] } }).ShouldNotBeNull();
    }

    [Fact]
    public void A_story_without_words_repeats_none()
    {
        var memory = Remembering(_story with { Beats = [] }, _story);
        memory.FindRepeat("new", _other with { Beats = [], Title = "", Logline = "" }).ShouldBeNull();
    }

    private static StoryMemory Remembering(params Story[] stories)
    {
        var memory = new StoryMemory();
        for (var i = 0; i < stories.Length; i++) memory.Add($"episode_{i}", stories[i]);
        return memory;
    }
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class RepairSpecs
{
    public static TheoryData<string> Rules => [.. BrokenDrafts.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_broken_rule_is_named_to_the_model_and_mended(string rule)
    {
        var bench = new ModelBench();
        bench.Writes(BrokenDrafts.Break(bench.Draft, rule));
        var story = await bench.StoryAsync();
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "story", "repair"]);
        bench.Model.Question("repair").ShouldContain($"- {rule}: ");
        story.Writing!.RepairRounds.ShouldBe(1);
        story.Writing.Rules.Single(r => r.Rule == rule).Repaired.ShouldBe(1);
        story.Writing.Rules.ShouldAllBe(r => r.Kept);
    }

    [Fact]
    public void Every_rule_that_a_draft_can_break_is_broken_once_in_these_tests() =>
        BrokenDrafts.Rules.Append("title-kept").ShouldBe(StoryValidator.RuleNames, ignoreOrder: true);

    [Fact]
    public async Task A_rule_that_is_never_mended_is_a_fault_that_names_it()
    {
        var bench = new ModelBench();
        var broken = BrokenDrafts.Break(bench.Draft, "texts");
        bench.Writes(broken).Answers("repair", 0, DraftJson.Of(new DraftPatch(null, null, null, broken.Texts)));
        var fault = await bench.FaultAsync();
        fault.Id.ShouldBe("StoryRulesBroken");
        fault.Message.ShouldContain("texts");
        fault.Target.ShouldBe("episode_000000000001");
        bench.Model.Purposes.Count(p => p == "repair").ShouldBe(3);
    }

    [Fact]
    public async Task The_next_run_goes_on_from_there_and_pays_for_nothing_twice()
    {
        var bench = new ModelBench();
        var broken = BrokenDrafts.Break(bench.Draft, "texts");
        var same = DraftJson.Of(new DraftPatch(null, null, null, broken.Texts));
        bench.Writes(broken).Answers("repair", 1, same).Answers("repair", 2, same).Answers("repair", 3, same);
        await bench.FaultAsync();
        var story = await bench.StoryAsync();
        story.Writing!.RepairRounds.ShouldBe(4);
        bench.Model.Asked.Count.ShouldBe(3 + 4);
    }

    [Fact]
    public async Task Only_the_changed_beats_are_exchanged()
    {
        var bench = new ModelBench();
        bench.Writes(BrokenDrafts.Break(bench.Draft, "hook"));
        bench.Answers("repair", 1, DraftJson.Of(new DraftPatch([bench.Draft.Beats[0]], null, null, null)));
        Requests.TextOf(await bench.StoryAsync()).ShouldBe(Requests.TextOf(bench.Good));
    }

    [Fact]
    public async Task A_repair_that_breaks_more_is_dropped()
    {
        var bench = new ModelBench();
        bench.Writes(BrokenDrafts.Break(bench.Draft, "texts"));
        bench.Answers("repair", 1, DraftJson.Of(new DraftPatch(null, null, [bench.Draft.Scenes[0] with { Place = "moon", Time = "dusk", Shots = [] }], null)));
        bench.Answers("repair", 2, DraftJson.Of(new DraftPatch(null, null, null, bench.Draft.Texts)));
        (await bench.StoryAsync()).Scenes.Count.ShouldBe(bench.Good.Scenes.Count);
    }

    [Fact]
    public async Task Every_round_says_which_rules_it_is_about()
    {
        var bench = new ModelBench();
        bench.Writes(BrokenDrafts.Break(BrokenDrafts.Break(bench.Draft, "texts"), "emotions"));
        (await bench.EventsAsync()).OfType<StepProgress>().Last().Status.ShouldBe("repair 1 of 3: emotions, texts");
    }

    [Fact]
    public async Task The_model_is_told_how_many_words_each_beat_has()
    {
        var bench = new ModelBench();
        bench.Writes(BrokenDrafts.Break(bench.Draft, "beat-shares"));
        await bench.StoryAsync();
        var hook = StoryText.CountWords(bench.Draft.Beats[0].Lines[0].Text);
        bench.Model.Question("repair").ShouldContain($"- HOOK: {hook} words, best are 20: add about {20 - hook}");
    }

    [Fact]
    public async Task A_story_far_too_short_is_written_again_once_and_the_longer_one_is_mended()
    {
        var bench = new ModelBench();
        var half = bench.Draft with { Beats = [.. bench.Draft.Beats.Select(b => b with { Lines = [b.Lines[0]] })] };
        var less = bench.Draft with { Beats = [.. bench.Draft.Beats.Select(b => b with { Lines = [b.Lines[0] with { Text = "No." }] })] };
        bench.Writes(half).Writes(less, 2);
        await bench.StoryAsync();
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "story", "story", "repair"]);
        bench.Model.Question("story", 2).ShouldContain($"has only {half.Words} spoken words");
        bench.Model.Question("repair").ShouldContain(half.Beats[2].Lines[0].Text);
    }

    [Fact]
    public async Task Spare_lines_are_left_out_where_the_story_is_too_long_with_them()
    {
        var bench = new ModelBench();
        var spare = new DraftLine("narrator", "The clock on the wall had stopped years before that.", "rage", true);
        bench.Writes(bench.Draft with { Beats = [.. bench.Draft.Beats.Select(b => b with { Lines = [b.Lines[0], spare, .. b.Lines.Skip(1)] })] });
        var story = await bench.StoryAsync();
        bench.Model.Purposes.ShouldNotContain("repair");
        StoryValidator.Validate(story, Core.Episodes.StoryPattern.A, bench.Request.TargetDuration).ShouldBeEmpty();
    }

    [Fact]
    public async Task Spare_lines_fill_up_a_story_that_is_too_short_without_them()
    {
        var bench = new ModelBench();
        bench.Writes(bench.Draft with { Beats = [.. bench.Draft.Beats.Select(b => b with { Lines = [.. b.Lines.Select((line, index) => line with { Spare = index > 0 })] })] });
        var story = await bench.StoryAsync();
        bench.Model.Purposes.ShouldNotContain("repair");
        StoryValidator.Validate(story, Core.Episodes.StoryPattern.A, bench.Request.TargetDuration).ShouldBeEmpty();
    }
}

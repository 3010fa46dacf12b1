using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.Reviews;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>Plans that were learned from a hundred episodes of the audited system.</summary>
public sealed class StoredPlanSpecs : IDisposable
{
    private static readonly string[] OldPatterns = ["A", "B", "C", "karma", "ragebait"];
    private static readonly string[] OldEmotions = ["rage", "anger", "shock", "sadness"];

    private readonly DayFixture _day = new();

    public StoredPlanSpecs() => WriteOldEpisodes(100);

    public void Dispose() => _day.Dispose();

    [Fact]
    public async Task A_hundred_old_episodes_give_a_plan_with_reasons_and_what_they_lack_is_said()
    {
        var events = await _day.App().PlanAsync(new(DayFixture.Tomorrow), default).ToListAsync();
        var plan = Videos(events);

        plan.Count.ShouldBe(5);
        plan.ShouldAllBe(v => v.Reason.Forecast != null && v.Reason.RowsUsed == 90 && v.Reason.Sentence.Contains("Based on"));
        plan.ShouldAllBe(v => PlannerWords.Patterns.Contains(v.Pattern) && PlannerWords.Emotions.Contains(v.PrimaryEmotion));
        events.OfType<StepNotice>().ShouldContain(n => n.Message.Contains("90 measured videos are learned from") && n.Message.Contains("10 lack their niche"));
    }

    [Fact]
    public async Task A_learned_plan_is_shown_again_although_more_is_known_by_then()
    {
        var first = await PlanAsync(new(DayFixture.Tomorrow));
        WriteOldEpisodes(40, from: 500);

        var again = await PlanAsync(new(DayFixture.Tomorrow));

        Json(again).ShouldBe(Json(first));
    }

    [Fact]
    public async Task Planning_again_makes_a_revision_that_says_what_changed_and_why()
    {
        var first = await PlanAsync(new(DayFixture.Tomorrow));
        WriteOldEpisodes(40, from: 500);

        var second = await PlanAsync(new(DayFixture.Tomorrow) { Replan = true });
        var third = await PlanAsync(new(DayFixture.Tomorrow) { Replan = true });
        var shown = await PlanAsync(new(DayFixture.Tomorrow));

        first.ShouldAllBe(v => v.Revision == 0 && v.Reason.Change == null);
        second.ShouldAllBe(v => v.Revision == 1 && v.Reason.Change!.StartsWith("Revision 1: ") && v.Reason.Change.Contains("36 more videos have been measured since"));
        third.ShouldAllBe(v => v.Revision == 2 && v.Reason.Change!.Contains("nothing else has changed"));
        Json(shown).ShouldBe(Json(third));
        var same = second.Count(v => v.Reason.Change!.Contains("the same as before"));
        same.ShouldBe(second.Zip(first).Count(p => (p.First.Niche, p.First.Pattern, p.First.PrimaryEmotion, p.First.SuggestedSlot) == (p.Second.Niche, p.Second.Pattern, p.Second.PrimaryEmotion, p.Second.SuggestedSlot)));
    }

    [Fact]
    public async Task What_has_its_episode_keeps_its_place_when_the_rest_is_planned_again()
    {
        var first = await PlanAsync(new(DayFixture.Tomorrow));
        var written = await _day.App().WriteStoriesAsync([new() { Plan = first[1] }], default).OfType<StepProduced>().Select(p => (Episode)p.Value).SingleAsync();

        var second = await PlanAsync(new(DayFixture.Tomorrow) { Replan = true });

        second.Count.ShouldBe(5);
        second.Count(v => v.Revision == 0).ShouldBe(1);
        second.Single(v => v.Revision == 0).Seed.ShouldBe(written.Plan!.Seed);
        second.Select(v => v.SuggestedSlot).Distinct().Count().ShouldBe(5);
        second.Select(v => (v.Niche, v.Pattern, v.PrimaryEmotion)).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public async Task The_day_makes_the_plan_that_was_looked_at()
    {
        var looked = await PlanAsync(new(DayFixture.Tomorrow));
        WriteOldEpisodes(40, from: 500);

        var made = Videos(await _day.EventsAsync(new(DayFixture.Tomorrow, DryRun: true)));

        Json(made).ShouldBe(Json(looked));
        (await _day.StoredAsync()).Count(e => e.Plan is not null).ShouldBe(5);
    }

    [Fact]
    public async Task A_look_at_two_videos_does_not_make_the_day_shorter()
    {
        var looked = await PlanAsync(new(DayFixture.Tomorrow, 2));

        var summary = await _day.RunAsync(new(DayFixture.Tomorrow, DryRun: true));

        summary.Episodes.Count.ShouldBe(5);
        summary.Episodes.Take(2).Select(e => e.Plan!.Seed).ShouldBe(looked.Select(v => v.Seed));
    }

    [Fact]
    public async Task Several_days_are_planned_one_after_the_other_and_wait_for_their_figures()
    {
        var plan = await PlanAsync(new(DayFixture.Tomorrow) { Days = 3 });

        plan.Select(v => v.Date.DayNumber - DayFixture.Tomorrow.DayNumber).ShouldBe(Enumerable.Range(0, 3).SelectMany(d => Enumerable.Repeat(d, 5)));
        plan.Select(v => v.Reason.Evidence!.Pending).Distinct().ShouldBe([0, 5, 10]);
    }

    [Fact]
    public async Task Nothing_but_the_strategy_asked_for_is_used()
    {
        (await PlanAsync(new(DayFixture.Tomorrow) { Strategy = PlanStrategy.Mix })).ShouldAllBe(v => v.Reason.Mode == "mix");
        (await PlanAsync(new(DayFixture.Tomorrow) { Strategy = PlanStrategy.Proportional })).ShouldContain(v => v.Reason.Mode == "proportional");
        _day.Settings["planner.useOptimisation"] = "false";
        (await PlanAsync(new(DayFixture.Tomorrow.AddDays(1)))).ShouldAllBe(v => v.Reason.Mode == "mix");
    }

    [Fact]
    public async Task A_plan_of_one_niche_is_a_look_and_is_not_stored()
    {
        (await PlanAsync(new(DayFixture.Tomorrow, Niche: "courtroom"))).ShouldAllBe(v => v.Niche == "courtroom");

        (await PlanAsync(new(DayFixture.Tomorrow))).Select(v => v.Niche).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Belief_and_test_are_there_for_the_asking()
    {
        var effects = await _day.App().GetBeliefAsync(null, default).OfType<StepProduced>().Select(p => (PlannerEffect)p.Value).ToListAsync();
        var test = await _day.App().TestPlannerAsync(default).OfType<StepProduced>().Select(p => (PlannerTest)p.Value).SingleAsync();

        effects.ShouldContain(e => e.Kind == "Pattern" && e.Name == "pattern karma" && e.Videos > 0);
        effects.ShouldNotContain(e => e.Name == "anger");
        test.Videos.ShouldBeGreaterThan(40);
    }

    private async Task<List<PlannedVideo>> PlanAsync(PlanRequest request) => Videos(await _day.App().PlanAsync(request, default).ToListAsync());

    private static List<PlannedVideo> Videos(IEnumerable<StepEvent> events) => [.. events.OfType<StepProduced>().Select(p => p.Value).OfType<PlannedVideo>()];

    private static string Json(object value) => JsonSerializer.Serialize(value);

    // Every tenth has no figures, every tenth no niche; times are local and without a zone.
    private void WriteOldEpisodes(int count, int from = 0)
    {
        var random = new SeededRandom((ulong)from);
        var folder = _day.App().Workspace.Episodes;
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            var id = $"episode_{0xffff00000000L + from + i:x12}";
            var at = new DateTime(2025, 10, 1, 9, 30, 0).AddHours(9 * (from / 10 + i));
            var metadata = new JsonObject
            {
                ["niche"] = i % 10 == 3 ? null : random.Pick(PlannerWords.Niches),
                ["pattern_type"] = random.Pick(OldPatterns),
                ["primary_emotion"] = random.Pick(OldEmotions),
                ["published_at"] = at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
                ["published_hour_local"] = at.Hour,
                ["views_24h"] = i % 10 == 7 ? null : 200 + random.Below(3000),
            };
            var episode = new JsonObject { ["episode_id"] = id, ["style"] = "ragebait", ["created_at"] = at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), ["metadata"] = metadata };
            File.WriteAllText(Path.Combine(folder, id + ".json"), episode.ToJsonString());
        }
    }
}

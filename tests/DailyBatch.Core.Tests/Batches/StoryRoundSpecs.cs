using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Batches;

public sealed class StoryRoundSpecs : IDisposable
{
    private readonly DayFixture _day = new();

    public void Dispose() => _day.Dispose();

    [Fact]
    public async Task Five_plans_are_written_at_once_and_come_out_in_their_order()
    {
        _day.Writer = new ScriptedWriter(5) { WaitFor = 5 };

        var episodes = Episodes(await WriteAsync());

        episodes.Select(e => e.Plan!.Place).ShouldBe([1, 2, 3, 4, 5]);
        episodes.ShouldAllBe(e => e.Story != null);
        episodes.Select(e => e.Id).ShouldBe(_day.Writer.Settled, ignoreOrder: true);
    }

    [Fact]
    public async Task One_story_that_fails_leaves_four()
    {
        _day.Writer = new ScriptedWriter(5) { WaitFor = 5, FailingPlace = 2 };

        var events = await WriteAsync();

        Episodes(events).Select(e => e.Plan!.Place).ShouldBe([1, 3, 4, 5]);
        var fault = events.OfType<StepFailed>().ShouldHaveSingleItem().Fault;
        fault.Id.ShouldBe("ProviderUnreachable");
        (await _day.StoredAsync()).Single(e => e.Id == fault.Target).Failure!.Stage.ShouldBe("story");
    }

    [Fact]
    public async Task What_was_paid_is_counted_into_the_episode_that_failed_too()
    {
        _day.Writer = new ScriptedWriter(5) { FailingPlace = 2 };

        await WriteAsync();

        var stored = await _day.StoredAsync();
        stored.Count.ShouldBe(5);
        stored.ShouldAllBe(e => e.CostUsd == 0.25m && e.Costs.Single().Stage == "story" && e.Costs[0].InputTokens == 1000);
    }

    [Fact]
    public async Task A_second_attempt_adds_to_what_was_paid_before()
    {
        _day.Writer = new ScriptedWriter(5) { FailingPlace = 2 };
        await WriteAsync();
        var failed = (await _day.StoredAsync()).Single(e => e.Failure is not null);
        _day.Writer = new ScriptedWriter(5);

        var again = Episodes(await _day.App().WriteStoriesAsync([new() { Episode = failed }], default).ToListAsync()).Single();

        again.Failure.ShouldBeNull();
        var cost = again.Costs.ShouldHaveSingleItem();
        (cost.Calls, cost.OutputTokens, cost.Usd).ShouldBe((2, 1000, 0.5m));
    }

    [Fact]
    public async Task A_day_writes_side_by_side_too_and_adds_up_what_it_cost()
    {
        _day.Writer = new ScriptedWriter(5) { WaitFor = 5 };

        var summary = await _day.RunAsync(new(DayFixture.Tomorrow));

        summary.Made.Count.ShouldBe(5);
        summary.CostUsd.ShouldBe(1.25m);
        summary.Providers.ShouldContain("scripted");
    }

    [Fact]
    public async Task The_same_plan_twice_is_one_story()
    {
        var plan = (await PlansAsync())[0];

        var episodes = Episodes(await _day.App().WriteStoriesAsync([new() { Plan = plan }, new() { Plan = plan }], default).ToListAsync());

        episodes.ShouldHaveSingleItem();
        (await _day.StoredAsync()).ShouldHaveSingleItem();
    }

    private async Task<List<StepEvent>> WriteAsync() =>
        await _day.App().WriteStoriesAsync([.. (await PlansAsync()).Select(p => new StoryOrder { Plan = p })], default).ToListAsync();

    private async Task<List<PlannedVideo>> PlansAsync() =>
        await _day.App().PlanAsync(new(DayFixture.Tomorrow, 5), default).OfType<StepProduced>().Select(p => p.Value).OfType<PlannedVideo>().ToListAsync();

    private static List<Episode> Episodes(IEnumerable<StepEvent> events) => [.. events.OfType<StepProduced>().Select(p => p.Value).OfType<Episode>()];
}

using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Batches;

public sealed class StepByStepSpecs : IDisposable
{
    private readonly DayFixture _day = new();

    public void Dispose() => _day.Dispose();

    [Fact]
    public async Task A_plan_goes_step_by_step_into_its_slot()
    {
        var plan = await PlanAsync();

        var published = await PublishAsync(await RenderAsync(await WriteAsync(new() { Plan = plan })));

        published.State.ShouldBe(EpisodeState.Scheduled);
        published.Publication!.PlannedAt.ShouldBe(plan.SuggestedSlot!.Value);
        _day.Outbox().ShouldBe(["1100_" + published.Id]);
    }

    [Fact]
    public async Task The_plan_by_hand_is_the_plan_of_the_day()
    {
        var byHand = await ProducedAsync<PlannedVideo>(_day.App().PlanAsync(new(DayFixture.Tomorrow), default));

        var events = await _day.EventsAsync(new(DayFixture.Tomorrow));

        events.OfType<StepProduced>().Select(p => p.Value).OfType<PlannedVideo>().ShouldBe(byHand);
    }

    [Fact]
    public async Task What_was_made_by_hand_is_not_made_again_by_the_day()
    {
        var byHand = await PublishAsync(await RenderAsync(await WriteAsync(new() { Plan = await PlanAsync() })));

        var summary = await _day.RunAsync(new(DayFixture.Tomorrow, 5));

        summary.AlreadyDone.ShouldBe([byHand.Id]);
        summary.Made.Count.ShouldBe(4);
        _day.Outbox().Length.ShouldBe(5);
    }

    [Fact]
    public async Task The_same_plan_again_is_the_same_episode()
    {
        var plan = await PlanAsync();

        var first = await WriteAsync(new() { Plan = plan });
        var second = await WriteAsync(new() { Plan = plan });

        second.Id.ShouldBe(first.Id);
        (await _day.StoredAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_old_variable_cannot_publish_a_second_time()
    {
        var rendered = await RenderAsync(await WriteAsync(new() { Plan = await PlanAsync() }));
        var first = await PublishAsync(rendered);

        var second = await PublishAsync(rendered);

        second.Publication.ShouldBeEquivalentTo(first.Publication);
        _day.Outbox().Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_published_is_not_made_again_even_by_force()
    {
        var published = await PublishAsync(await RenderAsync(await WriteAsync(new() { Plan = await PlanAsync() })));
        _day.Videos = new();

        var events = await _day.App().MakeVideoAsync(published, force: true, default).ToListAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("stays as it is");
        _day.Videos.Made.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_that_is_written_again_has_no_video_any_more()
    {
        var rendered = await RenderAsync(await WriteAsync(new() { Plan = await PlanAsync() }));

        var again = await WriteAsync(new() { Episode = rendered, Force = true });

        again.State.ShouldBe(EpisodeState.Written);
        (await _day.StoredAsync()).Single().Video.ShouldBeNull();
    }

    [Fact]
    public async Task The_workspace_is_free_for_the_next_command_when_a_result_comes_down_the_pipe()
    {
        var plan = await PlanAsync();
        await foreach (var step in _day.App().WriteStoriesAsync([new() { Plan = plan }], default))
        {
            if (step is StepProduced { Value: Episode written })
                (await RenderAsync(written)).State.ShouldBe(EpisodeState.Rendered);
        }
    }

    [Fact]
    public async Task A_topic_of_the_users_own_needs_no_plan_and_joins_no_batch()
    {
        var written = await WriteAsync(new() { Topic = "a landlord keeps the deposit" });

        written.Plan!.TopicHint.ShouldBe("a landlord keeps the deposit");
        written.Story!.Topic.ShouldBe("a landlord keeps the deposit");
        Directory.Exists(_day.App().Workspace.Batches).ShouldBeFalse();
    }

    [Fact]
    public async Task A_topic_that_the_writer_has_no_story_for_is_said()
    {
        var events = await _day.App().WriteStoriesAsync([new() { Topic = "quantum gardening" }], default).ToListAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("knows no story about 'quantum gardening'");
        events.OfType<StepProduced>().Select(p => p.Value).OfType<Episode>().Single().Story!.Topic.ShouldNotBe("quantum gardening");
    }

    [Fact]
    public async Task A_full_date_is_refused_and_with_the_next_day_the_rest_goes_on()
    {
        await _day.RunAsync(new(DayFixture.Tomorrow));
        var sixth = await RenderAsync(await WriteAsync(new() { Topic = "one more" }));

        var refused = await _day.App().PublishAsync(new(sixth, DayFixture.Tomorrow), default).ToListAsync();
        var moved = await ProducedAsync<Episode>(_day.App().PublishAsync(new(sixth, DayFixture.Tomorrow, NextDay: true), default));

        refused.OfType<StepFailed>().ShouldHaveSingleItem().Fault.Id.ShouldBe("NoFreeSlot");
        moved.Single().Publication!.SlotDate.ShouldBe(DayFixture.Tomorrow.AddDays(1));
    }

    [Fact]
    public async Task Steps_that_come_too_early_say_what_is_missing()
    {
        var written = await WriteAsync(new() { Plan = await PlanAsync() });

        var events = await _day.App().PublishAsync(new(written), default).ToListAsync();

        events.OfType<StepFailed>().ShouldHaveSingleItem().Fault.Id.ShouldBe("EpisodeHasNoVideo");
    }

    [Fact]
    public async Task An_unknown_niche_is_named_with_the_known_ones()
    {
        var e = await Should.ThrowAsync<FaultException>(() => _day.App().PlanAsync(new(DayFixture.Tomorrow, Niche: "courtrom"), default).ToListAsync().AsTask());

        e.Fault.Id.ShouldBe("NicheUnknown");
        e.Fault.Text.ShouldContain("courtroom");
    }

    [Fact]
    public async Task Without_a_date_a_plan_is_for_the_next_day_with_a_slot_for_each()
    {
        _day.Clock.Now = new(2025, 11, 22, 15, 0, 0, TimeSpan.Zero);

        (await ProducedAsync<PlannedVideo>(_day.App().PlanAsync(new(Count: 5), default))).ShouldAllBe(p => p.Date == DayFixture.Tomorrow);
        (await ProducedAsync<PlannedVideo>(_day.App().PlanAsync(new(Count: 2), default))).ShouldAllBe(p => p.Date == DayFixture.Tomorrow.AddDays(-1));
    }

    private async Task<PlannedVideo> PlanAsync() =>
        (await ProducedAsync<PlannedVideo>(_day.App().PlanAsync(new(DayFixture.Tomorrow, 1), default))).Single();

    private async Task<Episode> WriteAsync(StoryOrder order) => (await ProducedAsync<Episode>(_day.App().WriteStoriesAsync([order], default))).Single();

    private async Task<Episode> RenderAsync(Episode episode) => (await ProducedAsync<Episode>(_day.App().MakeVideoAsync(episode, false, default))).Single();

    private async Task<Episode> PublishAsync(Episode episode) => (await ProducedAsync<Episode>(_day.App().PublishAsync(new(episode), default))).Single();

    private static async Task<List<T>> ProducedAsync<T>(IAsyncEnumerable<StepEvent> steps) =>
        await steps.OfType<StepProduced>().Select(p => p.Value).OfType<T>().ToListAsync();
}

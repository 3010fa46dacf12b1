using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Batches;

public sealed class DayRunSpecs : IDisposable
{
    private readonly DayFixture _day = new();

    public void Dispose() => _day.Dispose();

    [Fact]
    public async Task A_day_is_five_different_videos_each_in_its_slot()
    {
        var summary = await _day.RunAsync(new(DayFixture.Tomorrow));

        summary.Succeeded.ShouldBeTrue();
        summary.Made.Count.ShouldBe(5);
        summary.Episodes.Select(e => e.Publication!.SlotTime.Hour).Order().ShouldBe([11, 14, 18, 20, 22]);
        summary.Episodes.Select(e => e.Title).Distinct().Count().ShouldBe(5);
        summary.Episodes.ShouldAllBe(e => e.State == EpisodeState.Scheduled);
        _day.Outbox().Select(f => f[..4]).ShouldBe(["1100", "1400", "1800", "2000", "2200"]);
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_plan_with_the_summary_last()
    {
        var produced = (await _day.EventsAsync(new(DayFixture.Tomorrow))).OfType<StepProduced>().Select(p => p.Value).ToList();

        produced.Take(5).Cast<PlannedVideo>().Select(p => p.Place).ShouldBe([1, 2, 3, 4, 5]);
        produced.Skip(5).Take(5).Cast<Episode>().Select(e => e.Plan!.Place).ShouldBe([1, 2, 3, 4, 5]);
        produced[^1].ShouldBeOfType<BatchSummary>();
        produced.Count.ShouldBe(11);
    }

    [Fact]
    public async Task The_same_date_again_makes_nothing_and_says_so()
    {
        await _day.RunAsync(new(DayFixture.Tomorrow));
        var before = _day.Outbox();
        _day.Videos = new();

        var again = await _day.RunAsync(new(DayFixture.Tomorrow));

        again.Made.ShouldBeEmpty();
        again.AlreadyDone.Count.ShouldBe(5);
        _day.Videos.Made.ShouldBeEmpty();
        _day.Outbox().ShouldBe(before);
    }

    [Fact]
    public async Task One_episode_that_fails_leaves_four_and_the_next_run_makes_up_for_it()
    {
        _day.Videos.FailingPlaces[3] = () => new FaultException(new("RenderFailed", FaultKind.ToolFailed, "ffmpeg ended with exit code 1: broken.", "Run it again."));
        var first = await _day.RunAsync(new(DayFixture.Tomorrow));
        first.Succeeded.ShouldBeFalse();
        first.Made.Count.ShouldBe(4);
        var fault = first.Failures.ShouldHaveSingleItem();
        var failed = first.Episodes.Single(e => e.Plan!.Place == 3);
        fault.Target.ShouldBe(failed.Id);
        fault.Message.ShouldContain(failed.Title);
        fault.Message.ShouldContain("video step");
        failed.Failure!.Stage.ShouldBe("video");
        (await _day.StoredAsync()).Single(e => e.Id == failed.Id).Failure.ShouldBe(failed.Failure);
        _day.Videos = new();

        var second = await _day.RunAsync(new(DayFixture.Tomorrow));

        second.Made.ShouldBe([failed.Id]);
        second.AlreadyDone.Count.ShouldBe(4);
        second.Episodes.ShouldAllBe(e => e.Failure == null);
        _day.Outbox().Select(f => f[..4]).ShouldBe(["1100", "1400", "1800", "2000", "2200"]);
    }

    [Fact]
    public async Task What_a_day_could_not_finish_takes_a_place_of_the_next_one()
    {
        _day.Videos.FailingPlaces[5] = () => new FaultException(new("RenderFailed", FaultKind.ToolFailed, "Broken.", "Run it again."));
        var first = await _day.RunAsync(new(DayFixture.Tomorrow));
        var failed = first.Failures.Single().Target!;
        _day.Videos = new();
        _day.Clock.Now = _day.Clock.Now.AddDays(2);

        var next = await _day.RunAsync(new(DayFixture.Tomorrow.AddDays(1)));

        next.Made.Count.ShouldBe(5);
        next.Episodes[0].Id.ShouldBe(failed);
        next.Episodes.Select(e => e.Publication!.SlotTime.Hour).ShouldBe([11, 14, 18, 20, 22]);
        _day.Outbox(DayFixture.Tomorrow.AddDays(1)).Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_preview_is_not_published_by_a_later_day()
    {
        await _day.RunAsync(new(DayFixture.Tomorrow, Preview: true));
        _day.Outbox().ShouldBeEmpty();
        _day.Clock.Now = _day.Clock.Now.AddDays(2);
        var previewed = (await _day.StoredAsync()).Select(e => e.Id).ToList();

        var next = await _day.RunAsync(new(DayFixture.Tomorrow.AddDays(1)));

        next.Episodes.Select(e => e.Id).Intersect(previewed).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_is_plan_and_stories_and_a_run_goes_on_from_it()
    {
        var dry = await _day.RunAsync(new(DayFixture.Tomorrow, DryRun: true));
        dry.Episodes.ShouldAllBe(e => e.State == EpisodeState.Written);
        dry.Folder.ShouldBeNull();
        _day.Videos.Made.ShouldBeEmpty();

        var run = await _day.RunAsync(new(DayFixture.Tomorrow));

        run.Episodes.Select(e => e.Id).ShouldBe(dry.Episodes.Select(e => e.Id));
        run.Episodes.Select(e => e.Title).ShouldBe(dry.Episodes.Select(e => e.Title));
        run.Made.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(14)]
    [InlineData(20)]
    [InlineData(26)]
    public async Task A_run_that_is_cut_off_anywhere_goes_on_to_the_same_result(int events)
    {
        using var whole = new DayFixture();
        var expected = await whole.RunAsync(new(DayFixture.Tomorrow));

        await foreach (var _ in _day.App().RunDayAsync(new(DayFixture.Tomorrow), default))
        {
            if (--events <= 0) break;
        }

        var resumed = await _day.RunAsync(new(DayFixture.Tomorrow));

        resumed.Episodes.Select(e => (e.Title, e.Publication!.PlannedAt)).ShouldBe(expected.Episodes.Select(e => (e.Title, e.Publication!.PlannedAt)));
        _day.Outbox().Length.ShouldBe(5);
        (await _day.StoredAsync()).Count.ShouldBe(5);
    }

    [Fact]
    public async Task What_a_killed_run_left_unfinished_is_removed_by_the_next()
    {
        await _day.RunAsync(new(DayFixture.Tomorrow, 1, DryRun: true));
        var episode = (await _day.StoredAsync()).Single();
        var folder = _day.App().Workspace.VideoFolder(DayFixture.Tomorrow, episode.Id);
        Directory.CreateDirectory(folder);
        string[] leftovers = [AtomicFile.TemporaryPathFor(Path.Combine(folder, "video.mp4")), AtomicFile.TemporaryPathFor(Path.Combine(_day.App().Workspace.Episodes, episode.Id + ".json"))];
        foreach (var leftover in leftovers) await File.WriteAllTextAsync(leftover, "half");

        await _day.RunAsync(new(DayFixture.Tomorrow, 1));

        leftovers.ShouldAllBe(leftover => !File.Exists(leftover));
        File.Exists(Path.Combine(folder, "video.mp4")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_full_disk_stops_the_batch_and_the_rest_is_reported_as_not_tried()
    {
        _day.Settings["Batch:ThrottleLimit"] = "1";
        _day.Videos.FailingPlaces[2] = () => new IOException("No space left on device", 28);

        var summary = await _day.RunAsync(new(DayFixture.Tomorrow));

        summary.Made.Count.ShouldBe(1);
        summary.Failures.Select(f => f.Id).ShouldBe(["DiskFull", "NotTried", "NotTried", "NotTried"]);
    }

    [Fact]
    public async Task A_damaged_episode_file_is_set_aside_not_made_again_and_the_others_go_on()
    {
        var first = await _day.RunAsync(new(DayFixture.Tomorrow, Preview: true));
        var path = Path.Combine(_day.App().Workspace.Episodes, first.Episodes[1].Id + ".json");
        await File.WriteAllTextAsync(path, "{ damaged");

        var events = await _day.EventsAsync(new(DayFixture.Tomorrow));

        var summary = events.OfType<StepProduced>().Select(p => p.Value).OfType<BatchSummary>().Single();
        summary.Made.Count.ShouldBe(4);
        summary.Failures.ShouldHaveSingleItem().Target.ShouldBe(first.Episodes[1].Id);
        Directory.GetFiles(_day.App().Workspace.Episodes, "*.damaged-*").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_damaged_batch_file_stops_the_run_before_anything_is_made_twice()
    {
        await _day.RunAsync(new(DayFixture.Tomorrow));
        await File.WriteAllTextAsync(Path.Combine(_day.App().Workspace.Batches, "2025-11-23.json"), "");

        var e = await Should.ThrowAsync<FaultException>(() => _day.RunAsync(new(DayFixture.Tomorrow)));

        e.Fault.Id.ShouldBe("BatchDamaged");
        _day.Outbox().Length.ShouldBe(5);
    }

    [Fact]
    public async Task Two_runs_at_once_are_one_run_and_one_clear_refusal()
    {
        await using var first = _day.App().RunDayAsync(new(DayFixture.Tomorrow), default).GetAsyncEnumerator();
        for (var i = 0; i < 3; i++) await first.MoveNextAsync();

        var e = await Should.ThrowAsync<FaultException>(() => _day.RunAsync(new(DayFixture.Tomorrow)));

        e.Fault.Id.ShouldBe("WorkspaceBusy");
    }

    [Theory]
    [InlineData(0, "CountInvalid")]
    [InlineData(6, "NotEnoughSlots")]
    [InlineData(51, "CountInvalid")]
    public async Task A_count_that_cannot_be_is_refused_and_nothing_is_stored(int count, string fault)
    {
        var e = await Should.ThrowAsync<FaultException>(() => _day.RunAsync(new(DayFixture.Tomorrow, count)));

        e.Fault.Id.ShouldBe(fault);
        Directory.GetFileSystemEntries(_day.Folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_past_date_is_refused()
    {
        var e = await Should.ThrowAsync<FaultException>(() => _day.RunAsync(new(new DateOnly(2025, 11, 21))));

        e.Fault.Id.ShouldBe("DateInPast");
    }

    [Fact]
    public async Task Late_in_the_day_the_daily_count_is_cut_to_the_slots_that_are_left()
    {
        _day.Clock.Now = new(2025, 11, 22, 19, 0, 0, TimeSpan.Zero);

        var events = await _day.EventsAsync(new());

        events.OfType<StepWarning>().ShouldContain(w => w.Message.Contains("only 2 of its slots"));
        _day.Outbox(new(2025, 11, 22)).Select(f => f[..4]).ShouldBe(["2000", "2200"]);
    }

    [Fact]
    public async Task A_larger_count_adds_to_the_batch_and_a_smaller_one_takes_its_first_places()
    {
        var two = await _day.RunAsync(new(DayFixture.Tomorrow, 2));
        var five = await _day.RunAsync(new(DayFixture.Tomorrow, 5));
        var three = await _day.RunAsync(new(DayFixture.Tomorrow, 3));

        five.Episodes.Take(2).Select(e => e.Id).ShouldBe(two.Episodes.Select(e => e.Id));
        five.Made.Count.ShouldBe(3);
        three.AlreadyDone.Count.ShouldBe(3);
        _day.Outbox().Select(f => f[..4]).ShouldBe(["1100", "1400", "1800", "2000", "2200"]);
    }
}

using System.Runtime.CompilerServices;
using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>The whole day: plan, stories as many at once as the writer can, then videos side by side, each handed over as soon as it is done. Safe to run again: it does what is left.</summary>
internal sealed class DayRun(AppServices services, DayOrder order)
{
    // Once: a run that begins before midnight stays with its day.
    private readonly DateOnly _date = order.Date ?? services.Calendar.Today;

    private bool Publishes => order is { DryRun: false, Preview: false };

    public async IAsyncEnumerable<StepEvent> RunAsync([EnumeratorCancellation] CancellationToken token)
    {
        var started = services.Clock.GetTimestamp();
        yield return new StepProgress(null, "Planning", "looking at the slots", null);

        yield return new StepNotice(services.Providers);

        // Planned once only to look: what cannot be is refused before anything is written, be it a lock file.
        await PlanAsync(isTrial: true, token).ConfigureAwait(false);
        var waits = Publishes ? await services.CheckPublishingAsync(token).ConfigureAwait(false) : [];
        if (!order.DryRun) await services.CheckToolsAsync(token).ConfigureAwait(false);
        using var held = await services.LockAsync(TimeSpan.Zero, token).ConfigureAwait(false);
        services.Tidy();
        var plan = await PlanAsync(isTrial: false, token).ConfigureAwait(false);
        await services.Batches.SaveAsync(Marked(plan), token).ConfigureAwait(false);

        using var log = RunLog.Open(services.Workspace.Logs, Workspace.Day(plan.Record.Date), services.Clock);
        log.Write(new StepNotice(services.Providers));
        var entries = plan.Entries.ToList();
        var board = new DayBoard(entries);
        await foreach (var step in AllAsync(waits, plan, entries, board, token).ConfigureAwait(false))
        {
            log.Write(step);
            yield return step;
        }

        yield return new StepProduced(Summary(plan, board, services.Clock.GetElapsedTime(started)));
    }

    private Task<DayPlan> PlanAsync(bool isTrial, CancellationToken token) =>
        services.Planner.PlanAsync(new(_date, order.Count) { TakeLeftovers = Publishes, IsTrial = isTrial }, token);

    private async IAsyncEnumerable<StepEvent> AllAsync(IReadOnlyList<string> waits, DayPlan plan, List<BatchEntry> entries, DayBoard board, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var wait in waits) yield return new StepWarning(wait);
        if (Publishes)
        {
            await foreach (var step in FinishOthersAsync(entries, token).ConfigureAwait(false)) yield return step;
        }

        await foreach (var step in WorkAsync(plan, entries, board, token).ConfigureAwait(false)) yield return step;
    }

    /// <summary>What earlier runs left to be done after their uploads.</summary>
    private async IAsyncEnumerable<StepEvent> FinishOthersAsync(List<BatchEntry> entries, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var id in services.WithOpenSteps().Except(entries.Select(e => e.EpisodeId)).ToList())
        {
            if ((await services.Store.FindAsync(id, token).ConfigureAwait(false)).Episode is not { Publication.UploadedAt: not null, Video: not null } episode) continue;
            await foreach (var step in services.Runner.RunAsync(services.PublishStep(new()), episode, token).ConfigureAwait(false))
                if (step is not StepProduced) yield return step;
        }
    }

    private async IAsyncEnumerable<StepEvent> WorkAsync(DayPlan plan, List<BatchEntry> entries, DayBoard board, [EnumeratorCancellation] CancellationToken token)
    {
        if (plan.Basis is { } basis) yield return new StepNotice(basis);
        foreach (var warning in plan.Warnings) yield return new StepWarning(warning);
        foreach (var entry in entries.Where(e => e.Plan is not null)) yield return new StepProduced(entry.Plan!);
        for (var place = 0; place < entries.Count; place++)
        {
            await foreach (var step in OpenAsync(place, entries[place], board, token).ConfigureAwait(false))
                yield return step;
        }

        // A writer that must know each story before the next one writes one at a time.
        await foreach (var step in SideBySideAsync(entries.Count, services.Writer.Parallelism, (i, t) => StepAsync(services.StoryStep(), i, board, t), token).ConfigureAwait(false))
            yield return step;
        foreach (var warning in services.History.TakeWarnings()) yield return warning;
        await foreach (var step in SideBySideAsync(entries.Count, services.Settings.Batch.ThrottleLimit, (i, t) => FinishAsync(i, entries[i], board, t), token).ConfigureAwait(false))
            yield return step;
    }

    private static IAsyncEnumerable<StepEvent> SideBySideAsync(int count, int limit, Func<int, CancellationToken, IAsyncEnumerable<StepEvent>> work, CancellationToken token) =>
        ParallelSteps.RunAsync([.. Enumerable.Range(0, count).Select(i => new Func<CancellationToken, IAsyncEnumerable<StepEvent>>(t => work(i, t)))], limit, token);

    private async IAsyncEnumerable<StepEvent> OpenAsync(int place, BatchEntry entry, DayBoard board, [EnumeratorCancellation] CancellationToken token)
    {
        var (episode, fault) = await LoadAsync(entry, token).ConfigureAwait(false);
        if (fault is null)
        {
            board.Put(place, episode!, worked: false);
            yield break;
        }

        board.Fail(place, fault);
        yield return new StepFailed(fault);
    }

    private async IAsyncEnumerable<StepEvent> FinishAsync(int place, BatchEntry entry, DayBoard board, [EnumeratorCancellation] CancellationToken token)
    {
        IEnumerable<IEpisodeStep> steps = order switch
        {
            { DryRun: true } => [],
            { Preview: true } => [services.VideoStep()],
            _ => [services.VideoStep(), services.PublishStep(new(_date, Preferred: entry.Slot))],
        };
        foreach (var next in steps)
        {
            await foreach (var step in StepAsync(next, place, board, token).ConfigureAwait(false))
                yield return step;
        }

        if (board.Open(place) is { } done) yield return new StepProduced(done);
    }

    private async IAsyncEnumerable<StepEvent> StepAsync(IEpisodeStep step, int place, DayBoard board, [EnumeratorCancellation] CancellationToken token)
    {
        if (board.Open(place) is not { } episode || step.IsDone(episode)) yield break;
        if (board.Stopped is { } stopped)
        {
            var notTried = NotTried(episode, step, stopped);
            board.Fail(place, notTried);
            yield return new StepFailed(notTried);
            yield break;
        }

        // One at a time where they share something: two episodes that look for a free slot at once would take the same.
        using var turn = step is PublishStep ? await services.PublishTurnAsync(token).ConfigureAwait(false) : null;
        await foreach (var one in services.Runner.RunAsync(step, episode, token).ConfigureAwait(false))
        {
            if (one is StepProduced { Value: Episode forward })
            {
                board.Put(place, forward, worked: true);
                continue;
            }

            if (one is StepFailed failed)
            {
                // As it is stored now, with its failure noted.
                if ((await services.Store.FindAsync(episode.Id, token).ConfigureAwait(false)).Episode is { } noted) board.Put(place, noted, worked: true);
                board.Fail(place, failed.Fault);
            }

            yield return one;
        }
    }

    private async Task<(Episode? Episode, Fault? Fault)> LoadAsync(BatchEntry entry, CancellationToken token)
    {
        var found = await services.Store.FindAsync(entry.EpisodeId, token).ConfigureAwait(false);
        if (found.Episode is not null) return (found.Episode, null);
        if (found.Warning is not null || services.Store.WasSetAside(entry.EpisodeId) || entry.Plan is null)
            return (null, Lost(entry, found.Warning));
        var episode = Episode.Of(entry.Plan, entry.EpisodeId, TimeSpan.FromSeconds(services.Settings.Stories.DurationSeconds), services.Clock.GetUtcNow());
        await services.Store.SaveAsync(episode, token).ConfigureAwait(false);
        return (episode, null);
    }

    private BatchRecord Marked(DayPlan plan) => !Publishes ? plan.Record.TakenUp() : plan.Record.TakenUp() with
    {
        Videos = [.. plan.Record.Videos.Select((v, i) => i < plan.Wanted ? v with { ToBePublished = true } : v)],
    };

    private BatchSummary Summary(DayPlan plan, DayBoard board, TimeSpan elapsed) => new(
        plan.Record.Date,
        services.Settings.Schedule.TimeZone,
        board.Episodes,
        board.Made,
        board.AlreadyDone,
        board.Failures,
        elapsed,
        services.Providers,
        order switch
        {
            { DryRun: true } => null,
            { Preview: true } => services.Workspace.Videos(plan.Record.Date),
            _ => services.ResultsOf(plan.Record.Date),
        });

    private static Fault NotTried(Episode episode, IEpisodeStep step, Fault stopped) => new(
        "NotTried", FaultKind.Conflict, $"{episode.NameAndId} did not get its {step.Name} step: the batch had stopped ({stopped.Id}).",
        "Mend what stopped the batch and run it again; it goes on where it stopped.", episode.Id);

    private static Fault Lost(BatchEntry entry, string? warning) => new(
        "EpisodeDamaged", FaultKind.DataCorrupt,
        warning ?? $"The episode file of {entry.EpisodeId} is missing or was set aside as damaged.",
        "It is not made again, because it may have been published already. Mend the file, or delete the one that was set aside to have it made anew.",
        entry.EpisodeId);
}

using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Runs a step and stores what came of it: the new part, or the failure.</summary>
internal sealed class StepRunner(IEpisodeStore store, TimeProvider clock)
{
    /// <summary>Runs a step for an episode that does not have its part yet, or again by force; an episode that has it, or is published, is produced as it is.</summary>
    public async IAsyncEnumerable<StepEvent> ForwardAsync(IEpisodeStep step, Episode episode, bool force, [EnumeratorCancellation] CancellationToken token)
    {
        var handedOver = episode.Publication?.UploadedAt is not null;
        if (step.IsDone(episode) && (!force || handedOver))
        {
            if (force) yield return new StepWarning($"{episode.Id} is handed to the publisher already and stays as it is.", episode.Id);
            yield return new StepProduced(episode);
            yield break;
        }

        await foreach (var one in RunAsync(step, episode, token).ConfigureAwait(false))
            yield return one;
    }

    /// <summary>Passes the step's events on. After it the episode is stored; a failure comes as <see cref="StepFailed"/> that names the episode.</summary>
    public async IAsyncEnumerable<StepEvent> RunAsync(IEpisodeStep step, Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        await using var events = step.RunAsync(episode, token).GetAsyncEnumerator(token);
        while (true)
        {
            var (current, fault) = await NextAsync(events, step, episode, token).ConfigureAwait(false);
            if (current is StepSpent spent) episode = episode with { Costs = EpisodeCosts.Add(episode.Costs, step.Name, spent.Usage) };
            if (fault is not null)
            {
                yield return await FailedAsync(step, episode, fault).ConfigureAwait(false);
                yield break;
            }

            if (current is null) yield break;
            if (current is StepNoted { Value: Episode noted }) episode = noted with { Costs = episode.Costs };
            else yield return current;
        }
    }

    private async Task<(StepEvent? Event, Fault? Fault)> NextAsync(
        IAsyncEnumerator<StepEvent> events, IEpisodeStep step, Episode episode, CancellationToken token)
    {
        try
        {
            if (!await events.MoveNextAsync().ConfigureAwait(false)) return (null, null);
            if (events.Current is StepNoted { Value: Episode noted }) await store.SaveAsync(noted with { Costs = episode.Costs }, token).ConfigureAwait(false);
            if (events.Current is not StepProduced { Value: Episode produced }) return (events.Current, null);
            var done = produced with { Failure = null, Costs = episode.Costs };

            // What is made is made: a stop in this moment must not lose it.
            await store.SaveAsync(done, CancellationToken.None).ConfigureAwait(false);
            return (new StepProduced(done), null);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            throw;
        }
        catch (FaultException e)
        {
            return (null, e.Fault);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return (null, StorageFault.From(e, episode.Id));
        }
        catch (Exception e)
        {
            return (null, Unexpected(step, e));
        }
    }

    private async Task<StepFailed> FailedAsync(IEpisodeStep step, Episode episode, Fault fault)
    {
        var named = fault with { Message = $"{episode.NameAndId} failed at the {step.Name} step: {fault.Message}", Target = episode.Id };
        var failed = episode with { Failure = new(step.Name, fault.Id, fault.Text, clock.GetUtcNow()) };
        try
        {
            await store.SaveAsync(failed, CancellationToken.None).ConfigureAwait(false);
        }
        catch (FaultException)
        {
            // The disk that could not take the work cannot take the note of it either; the failure itself is reported.
        }

        return new(named);
    }

    private static Fault Unexpected(IEpisodeStep step, Exception e) => new(
        "Unexpected",
        FaultKind.Internal,
        $"Something in DailyBatch broke ({e.GetType().Name}: {e.Message.TrimEnd('.')}).",
        "Run it again; if it happens again, report it with the log of the day.",
        step.Name,
        e);
}

using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Publishing.YouTube.Reconciling;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Gives an episode its slot and hands it to the publisher. One that a run which died has handed over already is found and keeps the slot that it has.</summary>
/// <param name="publisher">Who takes it.</param>
/// <param name="slots">Finds a slot.</param>
/// <param name="gate">Keeps back what may not be published.</param>
/// <param name="wish">How it is to be published.</param>
internal sealed class PublishStep(IPublisher publisher, SlotChoice slots, PublishGate gate, PublishWish wish) : IEpisodeStep
{
    // A slot that comes too near during an upload gives place to the next free one; a line that is too slow for that is no accident.
    private const int MostSlots = 3;

    public string Name => "publish";

    public bool IsDone(Episode episode) => episode.Publication?.UploadedAt is not null && !publisher.HasOpenSteps(episode.Id);

    public async IAsyncEnumerable<StepEvent> RunAsync(Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        if (episode.Video is null) throw new FaultException(NoVideo(episode));
        if (episode.Story is null) throw new FaultException(NoStory(episode));
        gate.Ensure(episode);
        for (var slot = 1; ; slot++)
        {
            var publication = await FindAsync(episode, token).ConfigureAwait(false) ?? await slots.ChooseAsync(episode, wish, publisher.Name, token).ConfigureAwait(false);
            var held = episode with { Publication = publication };

            // The slot is noted first: a run that dies now finds it again and does not take a second one.
            yield return new StepNoted(held);
            if (publication.UploadedAt is null) yield return new StepProgress(episode.Id, "Publishing", $"{publisher.Name}, {InstantText.Of(publication.PlannedAt)}", null);
            var (done, tooNear) = ((EpisodePublication?)null, (Fault?)null);
            await using var events = publisher.PublishAsync(held, token).GetAsyncEnumerator(token);
            while (true)
            {
                (var step, tooNear) = await NextAsync(events).ConfigureAwait(false);
                if (step is null) break;
                if (step is StepProduced { Value: EpisodePublication published }) done = published;
                else yield return step;
            }

            if (done is not null)
            {
                yield return new StepProgress(episode.Id, "Publishing", InstantText.Of(done.PlannedAt), 1);
                yield return new StepProduced(episode with { Publication = done });
                yield break;
            }

            if (slot == MostSlots) throw new FaultException(tooNear!);
            yield return new StepWarning($"{episode.Id}: {tooNear!.Message} It takes the next free slot.", episode.Id);
        }
    }

    private async Task<EpisodePublication?> FindAsync(Episode episode, CancellationToken token)
    {
        if (wish.VideoId is { } videoId) return await publisher.ResolveAsync(episode, videoId, token).ConfigureAwait(false);
        try
        {
            return await publisher.FindAsync(episode, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (wish.UploadAgain && e.Fault.Id == Reconciler.OutcomeUnknown)
        {
            return await publisher.ResolveAsync(episode, videoId: null, token).ConfigureAwait(false);
        }
    }

    private static async Task<(StepEvent? Step, Fault? TooNear)> NextAsync(IAsyncEnumerator<StepEvent> events)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false) ? events.Current : null, null);
        }
        catch (FaultException e) when (e.Fault.Id == SlotGuard.TooNear)
        {
            return (null, e.Fault);
        }
    }

    private static Fault NoVideo(Episode episode) => new(
        "EpisodeHasNoVideo", FaultKind.InvalidInput, $"{episode.Id} has no video yet, so there is nothing to publish.",
        "Pipe it through New-EpisodeVideo first.", episode.Id);

    private static Fault NoStory(Episode episode) => new(
        "EpisodeHasNoStory", FaultKind.InvalidInput, $"{episode.Id} has no story, so there is no title to publish it under.",
        "Mend the episode's file, or write the story anew with New-EpisodeStory -Force.", episode.Id);
}

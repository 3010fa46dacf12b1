using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Gives an episode its slot and hands it to the publisher.</summary>
/// <param name="publisher">Who takes it.</param>
/// <param name="calendar">Knows the slots.</param>
/// <param name="history">Knows which are taken.</param>
/// <param name="store">Where the slot is noted before anything is handed over.</param>
/// <param name="date">The date of the slot; null for the planned one.</param>
/// <param name="nextDay">Whether a later date will do.</param>
/// <param name="preferred">The slot that is meant for it; null for the one of its plan.</param>
internal sealed class PublishStep(
    IPublisher publisher,
    SlotCalendar calendar,
    EpisodeHistory history,
    IEpisodeStore store,
    DateOnly? date,
    bool nextDay,
    DateTimeOffset? preferred) : IEpisodeStep
{
    public string Name => "publish";

    public bool IsDone(Episode episode) => episode.Publication?.UploadedAt is not null;

    public async IAsyncEnumerable<StepEvent> RunAsync(Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        if (episode.Video is null) throw new FaultException(NoVideo(episode));
        var publication = await ReserveAsync(episode, token).ConfigureAwait(false);
        var reserved = episode with { Publication = publication };

        // The slot is noted first: a run that dies now finds it again and does not take a second one.
        await store.SaveAsync(reserved, token).ConfigureAwait(false);
        yield return new StepProgress(episode.Id, "Publishing", $"{publisher.Name}, {InstantText.Of(publication.PlannedAt)}", null);
        var done = await publisher.PublishAsync(reserved, token).ConfigureAwait(false);
        yield return new StepProgress(episode.Id, "Publishing", InstantText.Of(publication.PlannedAt), 1);
        yield return new StepProduced(episode with { Publication = done });
    }

    private async Task<EpisodePublication> ReserveAsync(Episode episode, CancellationToken token)
    {
        var taken = (await history.WithSlotAsync(token).ConfigureAwait(false))
            .Where(e => e.Id != episode.Id)
            .Select(e => new TakenSlot(e.Publication!.PlannedAt, e.Id))
            .ToList();
        var day = date ?? episode.Publication?.SlotDate ?? episode.Plan?.Date ?? calendar.Today;
        var slot = calendar.Choose(day, preferred ?? episode.Publication?.PlannedAt ?? episode.Plan?.SuggestedSlot, taken, nextDay);
        return new()
        {
            SlotDate = slot.Date,
            SlotTime = slot.Time,
            TimeZone = slot.TimeZone,
            PlannedAt = slot.Local,
            Publisher = publisher.Name,
        };
    }

    private static Fault NoVideo(Episode episode) => new(
        "EpisodeHasNoVideo", FaultKind.InvalidInput, $"{episode.Id} has no video yet, so there is nothing to publish.",
        "Pipe it through New-EpisodeVideo first.", episode.Id);
}

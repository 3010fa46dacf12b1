using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Finds stored episodes.</summary>
internal sealed class EpisodeSearch(IEpisodeStore store)
{
    public IAsyncEnumerable<StepEvent> RunAsync(EpisodeQuery query, CancellationToken token) =>
        query.Ids is { Count: > 0 } ids ? ByIdAsync(ids, token) : AllAsync(query, token);

    private async IAsyncEnumerable<StepEvent> ByIdAsync(IReadOnlyList<string> ids, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var id in ids)
        {
            var (step, warning) = await FindAsync(id, token).ConfigureAwait(false);
            if (warning is not null) yield return warning;
            yield return step;
        }
    }

    private async Task<(StepEvent Step, StepWarning? Warning)> FindAsync(string id, CancellationToken token)
    {
        if (!EpisodeId.IsValid(id)) return (new StepFailed(NotFound(id)), null);
        var found = await store.FindAsync(id, token).ConfigureAwait(false);
        StepEvent step = found.Episode is null ? new StepFailed(NotFound(id)) : new StepProduced(found.Episode);
        return (step, found.Warning is null ? null : new StepWarning(found.Warning, id));
    }

    private async IAsyncEnumerable<StepEvent> AllAsync(EpisodeQuery query, [EnumeratorCancellation] CancellationToken token)
    {
        var left = query.First ?? int.MaxValue;
        await foreach (var found in store.ListAsync(token).ConfigureAwait(false))
        {
            if (left <= 0) yield break;
            if (found.Warning is not null) yield return new StepWarning(found.Warning);
            if (found.Episode is not { } episode || !Matches(query, episode)) continue;
            left--;
            yield return new StepProduced(episode);
        }
    }

    private static bool Matches(EpisodeQuery query, Episode episode) =>
        (query.Date is null || (episode.Publication?.SlotDate ?? episode.Plan?.Date) == query.Date)
        && (query.State is null || episode.State == query.State)
        && (!query.Failed || episode.Failure is not null);

    private static Fault NotFound(string id) => new(
        "EpisodeNotFound", FaultKind.NotFound, $"There is no episode '{id}' in this workspace.",
        "Get-Episode without an id lists those that are there.", id);
}

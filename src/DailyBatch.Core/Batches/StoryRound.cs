using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Several stories that were ordered together. Works under the workspace's lock, which its caller holds.</summary>
internal sealed class StoryRound(AppServices services, IReadOnlyList<StoryOrder> orders)
{
    public async IAsyncEnumerable<StepEvent> RunAsync([EnumeratorCancellation] CancellationToken token)
    {
        if (orders.Count == 0) yield break;
        yield return new StepNotice($"Stories are written by {services.Writer.Name}.");

        // Episodes are made in the order of the orders, so that their ids have it too; the same plan twice is one episode.
        var works = new List<(Episode Episode, bool Force)>();
        foreach (var order in orders)
        {
            var episode = await new StoryOrders(services).EpisodeAsync(order, token).ConfigureAwait(false);
            works.Add((episode, order.Force));
        }

        var streams = works.DistinctBy(w => w.Episode.Id)
            .Select(w => new Func<CancellationToken, IAsyncEnumerable<StepEvent>>(t => services.Runner.ForwardAsync(services.StoryStep(), w.Episode, w.Force, t)))
            .ToList();
        await foreach (var step in ParallelSteps.RunAsync(streams, services.Writer.Parallelism, token).ConfigureAwait(false))
            yield return step;
    }
}

using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Retelling;

namespace DailyBatch.Core.Stories;

/// <summary>
/// Writes stories without any model: a premise, a fact sheet drawn from the plan's seed, and sentences chosen so that all rules hold.
/// The same request gives the same story on every machine. A raw story is told again in its own words, see <c>RetellingWriter</c>.
/// </summary>
public sealed class GrammarStoryWriter : IStoryWriter
{
    /// <summary>The name that its stories carry.</summary>
    public const string WriterName = "grammar";

    private readonly StoryComposer _composer = new(GrammarLibrary.Instance);
    private readonly PremiseChoice _choice = new(GrammarLibrary.Instance);

    /// <inheritdoc/>
    public string Name => WriterName;

    /// <inheritdoc/>
    /// <remarks>One: which story comes next depends on what was told before it.</remarks>
    public int Parallelism => 1;

    /// <inheritdoc/>
    /// <exception cref="FaultException"><c>StoryRepeats</c> when every attempt was too close to a story of <see cref="StoryRequest.Told"/>;
    /// <c>StorySourceUntellable</c> for a raw story that cannot be told by the rules;
    /// <c>StoryPatternUnknown</c> and <c>StoryDurationInvalid</c> for a request that cannot be met.</exception>
    public async IAsyncEnumerable<StepEvent> WriteAsync(StoryRequest request, [EnumeratorCancellation] CancellationToken token)
    {
        if (request.Source is not null)
        {
            var told = await Task.Run(() => RetellingWriter.Write(request, StoryFaults.PatternOf(request), token), token).ConfigureAwait(false);
            foreach (var said in told.Says(request.EpisodeId)) yield return said;
            yield return new StepProduced(told.Story);
            yield break;
        }

        // Composing is work of tens of milliseconds that never waits: away from the caller's thread.
        yield return new StepProduced(await Task.Run(() => Write(request, token), token).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public string? NicheFor(string topic, IReadOnlyList<string> niches) => _choice.NicheFor(topic, niches);

    /// <inheritdoc/>
    public Task SettleAsync(string episodeId, CancellationToken token) => Task.CompletedTask;

    /// <summary>The story of a request.</summary>
    internal Story Write(StoryRequest request, CancellationToken token = default)
    {
        var pattern = StoryFaults.PatternOf(request);
        var past = new PastTellings(request.Told.Past);
        foreach (var premise in _choice.Order(request, past))
        {
            var story = new BestTelling(_composer, request, pattern, past).On(premise, token);
            if (story is not null && request.Told.Claim(request.EpisodeId, story) is null) return story;
        }

        throw new FaultException(Repeats(request));
    }

    private static Fault Repeats(StoryRequest request) => new(
        "StoryRepeats", FaultKind.Conflict,
        $"The grammar found no story in the niche \"{request.Plan.Niche}\" that differs enough from the {request.Told.Count} stories told before.",
        "Choose another niche or another topic for this video.", request.Plan.Niche);
}

using System.Globalization;
using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories;

/// <summary>
/// Writes stories without any model: a premise, a fact sheet drawn from the plan's seed, and sentences chosen so that all rules hold.
/// The same request gives the same story on every machine.
/// </summary>
public sealed class GrammarStoryWriter : IStoryWriter
{
    /// <summary>The name that its stories carry.</summary>
    public const string WriterName = "grammar";

    private const int AttemptsOnPremise = 8;

    private readonly StoryComposer _composer = new(GrammarLibrary.Instance);
    private readonly PremiseChoice _choice = new(GrammarLibrary.Instance);

    /// <inheritdoc/>
    public string Name => WriterName;

    /// <inheritdoc/>
    /// <remarks>One: which story comes next depends on what was told before it.</remarks>
    public int Parallelism => 1;

    /// <inheritdoc/>
    /// <exception cref="FaultException"><c>StoryRepeats</c> when every attempt was too close to a story of <see cref="StoryRequest.Told"/>;
    /// <c>StoryPatternUnknown</c> and <c>StoryDurationInvalid</c> for a request that cannot be met.</exception>
    public async IAsyncEnumerable<StepEvent> WriteAsync(StoryRequest request, [EnumeratorCancellation] CancellationToken token)
    {
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
        var (pattern, premises) = (StoryFaults.PatternOf(request), _choice.Order(request));
        var tally = new RuleTally();
        for (var attempt = 0; attempt < AttemptsOnPremise * premises.Count; attempt++)
        {
            token.ThrowIfCancellationRequested();
            var premise = premises[attempt / AttemptsOnPremise];
            var seed = request.Plan.Seed ^ SeededRandom.SeedFrom("attempt", attempt.ToString(CultureInfo.InvariantCulture));
            if (_composer.Compose(new Telling(premise, pattern, request.Plan, request.TargetDuration, seed)) is not { } story) continue;

            var breaches = StoryValidator.Validate(story, pattern, request.TargetDuration);
            tally.Add(breaches);
            var reported = story with { Writing = story.Writing! with { Rules = tally.Results(breaches) } };
            if (breaches.Count == 0 && request.Told.Claim(request.EpisodeId, reported) is null) return reported;
        }

        throw new FaultException(Repeats(request));
    }

    private static Fault Repeats(StoryRequest request) => new(
        "StoryRepeats", FaultKind.Conflict,
        $"The grammar found no story in the niche \"{request.Plan.Niche}\" that differs enough from the {request.Told.Count} stories told before.",
        "Choose another niche or another topic for this video.", request.Plan.Niche);
}

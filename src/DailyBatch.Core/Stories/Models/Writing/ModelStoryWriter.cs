using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// Writes stories with a language model: ideas, their scores, and the best of them told, in three questions when nothing has to be mended.
/// What it writes has passed the same rules as every other story.
/// </summary>
/// <param name="model">Who is asked.</param>
/// <param name="parallelism">How many stories are written at once, at least 1.</param>
/// <param name="candidates">How many ideas a story is chosen from, 1 to 99.</param>
internal sealed class ModelStoryWriter(IChatModel model, int parallelism, int candidates = ModelStoryWriter.UsualCandidates) : IStoryWriter
{
    /// <summary>How many ideas the audited system took.</summary>
    public const int UsualCandidates = 5;

    private readonly PremiseChoice _topics = new(GrammarLibrary.Instance);

    /// <inheritdoc/>
    public string Name => model.Name;

    /// <inheritdoc/>
    public int Parallelism => parallelism;

    /// <inheritdoc/>
    /// <exception cref="FaultException"><c>StoryRulesBroken</c>, <c>StoryAnswerUnreadable</c> and <c>StoryRepeats</c> when no story came of it,
    /// <c>StoryPatternUnknown</c> and <c>StoryDurationInvalid</c> for a request that cannot be met, and what the model's client says. Answers that were received are kept by it: the next attempt goes on from there.</exception>
    public IAsyncEnumerable<StepEvent> WriteAsync(StoryRequest request, CancellationToken token) => StepStream.Run(
        async (says, work) =>
        {
            var brief = new StoryBrief(request, StoryFaults.PatternOf(request));
            var story = await new StoryJob(new(model, request.EpisodeId, says), brief, candidates).RunAsync(work).ConfigureAwait(false);
            await says.SayAsync(new StepProduced(story), work).ConfigureAwait(false);
        },
        token);

    /// <inheritdoc/>
    public string? NicheFor(string topic, IReadOnlyList<string> niches) => _topics.NicheFor(topic, niches);

    /// <inheritdoc/>
    public Task SettleAsync(string episodeId, CancellationToken token) => model.ForgetAsync(episodeId, token);
}

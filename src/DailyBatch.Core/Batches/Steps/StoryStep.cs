using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Gives an episode its story.</summary>
internal sealed class StoryStep(IStoryWriter writer, EpisodeHistory history, TextTemplates texts) : IEpisodeStep
{
    public string Name => "story";

    public bool IsDone(Episode episode) => episode.Story is not null;

    public async IAsyncEnumerable<StepEvent> RunAsync(Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        var plan = episode.Plan ?? throw new FaultException(NoPlan(episode));
        yield return new StepProgress(episode.Id, "Story", $"writing {plan.Niche}, pattern {plan.Pattern}", null);
        var told = await history.StoriesAsync(token).ConfigureAwait(false);
        var lately = await history.LatelyAsync(plan.Date, token).ConfigureAwait(false);
        var request = new StoryRequest(episode.Id, plan, episode.TargetDuration, told) { Source = episode.Source, Lately = lately };
        Story? story = null;
        await foreach (var step in writer.WriteAsync(request, token).ConfigureAwait(false))
        {
            if (step is StepProduced { Value: Story written }) story = written;
            else yield return step;
        }

        if (plan.TopicHint is { } hint && story!.Topic != hint)
            yield return new StepWarning($"The {writer.Name} writer knows no story about '{hint}'; it told one about {story.Topic}.", episode.Id);
        yield return new StepProgress(episode.Id, "Story", story!.Title, 1);

        if (PatternOf(story) is { } pattern && pattern.Name != plan.Pattern)
        {
            yield return new StepNotice($"{episode.Id} is told in pattern {pattern} instead of {plan.Pattern}, which the given text does not fit.");
            episode = episode with { Plan = plan with { Pattern = pattern.Name }, Traits = episode.Traits with { Pattern = pattern.Name } };
        }

        // A video of an earlier story would show other words than those that are stored.
        yield return new StepProduced(episode with { Story = StoryTextComposer.Apply(story, texts), Video = null });

        // Whoever pulled the next event has stored the story.
        await writer.SettleAsync(episode.Id, token).ConfigureAwait(false);
    }

    private static StoryPattern? PatternOf(Story story) => StoryPattern.All.FirstOrDefault(p => p.Beats.SequenceEqual(story.Beats.Select(b => b.Kind)));

    private static Fault NoPlan(Episode episode) => new(
        "EpisodeHasNoPlan", FaultKind.InvalidInput, $"{episode.Id} comes from an older system and holds no plan to write a story from.",
        "Start a new one with New-EpisodeStory -Topic.", episode.Id);
}

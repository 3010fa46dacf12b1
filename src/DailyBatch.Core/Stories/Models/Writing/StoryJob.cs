using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Prompts;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Ideas;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Writes one story, from the first idea to the last repair.</summary>
internal sealed class StoryJob(Conversation talk, StoryBrief brief, int candidates)
{
    /// <summary>The best idea, and one more when its story was told before.</summary>
    private const int MostIdeas = 2;

    private readonly RuleTally _tally = new();
    private readonly StoryDrafting _drafting = new(talk, brief);
    private int _rounds;

    /// <summary>The story; it keeps all rules and is claimed.</summary>
    public Task<Story> RunAsync(CancellationToken token) => brief.Request.Source is { } source ? AdaptAsync(source, token) : InventAsync(token);

    private async Task<Story> InventAsync(CancellationToken token)
    {
        var ideas = await new IdeaRound(talk, brief, candidates).FindAsync(token).ConfigureAwait(false);
        StoryRepeat? repeat = null;
        foreach (var idea in IdeaRanking.New(ideas, brief.Request.Lately).Take(MostIdeas))
        {
            await talk.SayAsync(repeat is null ? $"writing \"{idea.Title}\"" : $"too like \"{repeat.Title}\"; writing \"{idea.Title}\"", token).ConfigureAwait(false);
            var draft = await _drafting.FromIdeaAsync(idea, repeat?.Title, token).ConfigureAwait(false);
            var story = await MendAsync(draft, token).ConfigureAwait(false);
            story = Reported(story, [.. ideas.Select(i => new StoryCandidate(i.Title, i.Logline, i.Score, ReferenceEquals(i, idea)))], Invented);
            repeat = brief.Request.Told.Claim(brief.Request.EpisodeId, story);
            if (repeat is null) return story;
        }

        throw new FaultException(Repeats(repeat!, "Choose another topic or another niche for this video."));
    }

    private async Task<Story> AdaptAsync(string source, CancellationToken token)
    {
        await talk.SayAsync("telling the given story", token).ConfigureAwait(false);
        var draft = await _drafting.FromSourceAsync(source, token).ConfigureAwait(false);
        var story = await MendAsync(draft, token).ConfigureAwait(false);
        story = Reported(story, [new(story.Title, story.Logline, null, Chosen: true)], Adapted);
        return brief.Request.Told.Claim(brief.Request.EpisodeId, story) is { } repeat
            ? throw new FaultException(Repeats(repeat, "Give another story."))
            : story;
    }

    private static IEnumerable<Prompt> Invented => [PromptLibrary.House, PromptLibrary.Ideas, PromptLibrary.Scores, PromptLibrary.Story, .. Common];

    private static IEnumerable<Prompt> Adapted => [PromptLibrary.House, PromptLibrary.Source, .. Common];

    private static IEnumerable<Prompt> Common => [PromptLibrary.Shape, PromptLibrary.Beats, PromptLibrary.Repair];

    private async Task<Story> MendAsync(Drafts.DraftStory draft, CancellationToken token)
    {
        var mended = await new StoryMending(talk, brief, _tally).MendAsync(draft, token).ConfigureAwait(false);
        _rounds += mended.Rounds;
        return mended.Story;
    }

    private Story Reported(Story story, IReadOnlyList<StoryCandidate> ideas, IEnumerable<Prompt> prompts) => story with
    {
        Writing = story.Writing! with { Candidates = ideas, RepairRounds = _rounds, PromptVersion = PromptLibrary.Versions(prompts) },
    };

    private Fault Repeats(StoryRepeat repeat, string remedy) => new(
        "StoryRepeats", FaultKind.Conflict,
        $"What {talk.Model} wrote is too much like \"{repeat.Title}\" ({repeat.EpisodeId}), which was told before.", remedy, brief.Request.EpisodeId);
}

using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Core.Stories.Models.Writing.Ideas;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Has the first draft of a story written: from an idea, or from a raw text.</summary>
internal sealed class StoryDrafting(Conversation talk, StoryBrief brief)
{
    /// <summary>A story with less than this part of its words is written again once. Source: the audited system.</summary>
    private const double TooShort = 0.70;

    /// <summary>Writes an idea out.</summary>
    /// <param name="idea">The idea.</param>
    /// <param name="repeated">The title of a told story that the first idea came out like; null for the first idea.</param>
    /// <param name="token">Stops waiting.</param>
    public Task<DraftStory> FromIdeaAsync(StoryIdea idea, string? repeated, CancellationToken token) => WriteAsync(
        PromptLibrary.Story.Fill(
            ("seconds", brief.Seconds), ("title", idea.Title), ("premise", idea.Premise), ("fact", idea.Fact), ("turn", idea.Turn), ("weakness", Weakness(idea)),
            ("niche", PlanWords.Niche(brief.Plan)), ("tone", PlanWords.Tone(brief.Plan)), ("feeling", PlanWords.Feeling(brief.Plan)),
            ("topic", PlanWords.Topic(brief.Plan)), ("repeat", Repeat(repeated)), ("shape", brief.Shape)),
        token);

    /// <summary>Tells a raw text.</summary>
    public Task<DraftStory> FromSourceAsync(string source, CancellationToken token) => WriteAsync(
        PromptLibrary.Source.Fill(
            ("seconds", brief.Seconds), ("mark", SourceMark.Of(source)), ("source", source),
            ("niche", PlanWords.Niche(brief.Plan)), ("tone", PlanWords.Tone(brief.Plan)), ("feeling", PlanWords.Feeling(brief.Plan)),
            ("topic", PlanWords.Topic(brief.Plan)), ("shape", brief.Shape)),
        token);

    private async Task<DraftStory> WriteAsync(string question, CancellationToken token)
    {
        var asked = ChatTurn.User(question);
        var (first, answer) = await talk.AskAsync("story", [asked], brief.Schema("story"), DraftReader.Story, token).ConfigureAwait(false);
        if (first.Words >= TooShort * (brief.Budget.Low + brief.Budget.High) / 2) return first;

        await talk.SayAsync(FormattableString.Invariant($"writing again: {first.Words} words are too few"), token).ConfigureAwait(false);
        ChatTurn[] again = [asked, ChatTurn.Assistant(answer), ChatTurn.User(Longer(first))];
        var (second, _) = await talk.AskAsync("story", again, brief.Schema("story"), DraftReader.Story, token).ConfigureAwait(false);
        return second.Words >= first.Words ? second : first;
    }

    private string Longer(DraftStory story) => PromptLibrary.TooShort.Fill(
        ("words", FormattableString.Invariant($"{story.Words}")), ("seconds", brief.Seconds), ("low", brief.Low), ("high", brief.High), ("beats", brief.Beats));

    private static string Weakness(StoryIdea idea) => idea.Weakness.Length == 0
        ? ""
        : $"What an editor found weakest about the idea: {idea.Weakness} Write it so that this is no longer true.\n";

    private static string Repeat(string? title) => title is null
        ? ""
        : $"Another idea came out too much like a story that was told before, \"{title}\". Keep away from it: other deeds, other objects, other words.\n";
}

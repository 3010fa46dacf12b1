using DailyBatch.Core.Runtime.Wording;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>
/// Finds ideas and has them judged. Two calls, because whoever has just thought of five ideas likes all of them: the second is asked
/// as an editor who did not write them.
/// </summary>
internal sealed class IdeaRound(Conversation talk, StoryBrief brief, int count)
{
    /// <summary>All ideas, best first.</summary>
    public async Task<IReadOnlyList<StoryIdea>> FindAsync(CancellationToken token)
    {
        await talk.SayAsync($"asking for {Number(count)} {(count == 1 ? "idea" : "ideas")}", token).ConfigureAwait(false);
        var (ideas, _) = await talk.AskAsync("candidates", [ChatTurn.User(Question())], brief.Schema("ideas"), a => IdeaReader.Read(a, count), token).ConfigureAwait(false);

        await talk.SayAsync($"scoring {Number(ideas.Count)} {(ideas.Count == 1 ? "idea" : "ideas")}", token).ConfigureAwait(false);
        var (scored, _) = await talk.AskAsync("scores", [ChatTurn.User(Scoring(ideas))], brief.Schema("scores"), a => ScoreReader.Read(a, ideas), token).ConfigureAwait(false);
        return IdeaRanking.ByScore(scored);
    }

    private string Question() => PromptLibrary.Ideas.Fill(
        ("count", Number(count)), ("seconds", brief.Seconds), ("niche", PlanWords.Niche(brief.Plan)), ("tone", PlanWords.Tone(brief.Plan)),
        ("feeling", PlanWords.Feeling(brief.Plan)), ("topic", PlanWords.Topic(brief.Plan)),
        ("sparks", string.Join('\n', SparkBook.For(brief.Plan, count))), ("told", Told()));

    private string Told() => brief.Request.Lately.Count == 0
        ? ""
        : $"\nThese were told lately. Nothing like them again, not with other names either:\n{string.Join('\n', brief.Request.Lately.Select(t => $"- {t.Title}: {t.Logline}"))}\n";

    private string Scoring(IReadOnlyList<StoryIdea> ideas) => PromptLibrary.Scores.Fill(
        ("seconds", brief.Seconds), ("niche", PlanWords.Niche(brief.Plan)), ("feeling", PlanWords.Feeling(brief.Plan)),
        ("ideas", string.Join("\n\n", ideas.Select((idea, index) => Described(index + 1, idea)))));

    private static string Described(int number, StoryIdea idea) =>
        $"Idea {number}: {idea.Title}\n{idea.Logline}\n{idea.Premise}\nThe early fact: {idea.Fact}\nThe turn: {idea.Turn}";

    private static string Number(int number) => Cardinal.Of(number);
}

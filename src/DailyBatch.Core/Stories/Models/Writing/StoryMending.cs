using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Has the rules look at a draft and gives it back until it keeps them.</summary>
internal sealed class StoryMending(Conversation talk, StoryBrief brief, RuleTally tally)
{
    /// <summary>How often a draft is given back in one run, see <see cref="PaidRounds"/>.</summary>
    public const int MostRounds = 3;

    private readonly StoryAssembly _assembly = new(brief, talk.Model);

    /// <summary>The story of a draft.</summary>
    /// <exception cref="FaultException"><c>StoryRulesBroken</c> when it still breaks rules after the last round.</exception>
    public async Task<Mended> MendAsync(DraftStory draft, CancellationToken token)
    {
        var rounds = talk.Rounds(MostRounds);
        var best = Judge(draft);
        while (best.Breaches.Count > 0)
        {
            if (!rounds.Next()) throw new FaultException(Broken(best.Breaches));
            await talk.SayAsync($"repair {rounds.Begun} of {rounds.Last}: {NamesOf(best.Breaches)}", token).ConfigureAwait(false);
            var question = ChatTurn.User(Question(best, rounds.Begun));
            var (patch, _) = await talk.AskAsync("repair", [question], brief.Schema("repair"), DraftReader.Patch, token).ConfigureAwait(false);
            var mended = Judge(best.Draft.With(patch, brief.Pattern));

            // A repair that breaks more than it mends is dropped.
            if (mended.Breaches.Count <= best.Breaches.Count) best = mended;
        }

        return new(best.Story with { Writing = best.Story.Writing! with { Rules = tally.Results([]) } }, rounds.Begun);
    }

    private Judged Judge(DraftStory draft)
    {
        var fitted = SpareLines.Fit(draft, brief.Budget);
        var story = _assembly.Of(fitted);
        var breaches = StoryValidator.Validate(story, brief.Pattern, brief.Request.TargetDuration);
        tally.Add(breaches);
        return new(fitted, story, breaches);
    }

    private string Question(Judged draft, int round) => PromptLibrary.Repair.Fill(
        ("round", FormattableString.Invariant($"{round}")),
        ("breaches", string.Join('\n', draft.Breaches.Select(b => $"- {b}"))),
        ("counts", WordCounts.Of(draft.Draft, brief)),
        ("story", DraftJson.Of(draft.Draft)),
        ("shape", brief.Shape));

    private static string NamesOf(IEnumerable<RuleBreach> breaches) => string.Join(", ", breaches.Select(b => b.Rule).Distinct());

    private Fault Broken(IReadOnlyList<RuleBreach> breaches) => new(
        "StoryRulesBroken", FaultKind.ProviderFailed,
        $"The story by {talk.Model} still breaks the rules {NamesOf(breaches)} after {MostRounds} rounds of repair: {breaches[0].Message}",
        "Run it again: it goes on from there and pays for no answer twice. A stronger model in the settings needs fewer rounds.",
        brief.Request.EpisodeId);

    private sealed record Judged(DraftStory Draft, Story Story, IReadOnlyList<RuleBreach> Breaches);
}

using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Scoring;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Tells a premise several ways and takes the one that is least like anything told before.</summary>
internal sealed class BestTelling(StoryComposer composer, StoryRequest request, StoryPattern pattern, PastTellings past)
{
    private const int Attempts = 8;
    private const int ToChooseFrom = 4;

    // Half of what would be a repeat: nobody who heard the other will think of it.
    private const double FarEnough = 0.5;

    // Of two that differ enough, the one that should hold the ear better.
    private const double Worth = 0.3;

    // A voice that nobody has named is worse than any likeness that is no repeat.
    private const double Stranger = 1;

    private readonly RuleTally _tally = new();

    /// <summary>The telling; null when none fits the number of words, or when the premise's story was told by somebody else.</summary>
    public Story? On(Premise premise, CancellationToken token)
    {
        var good = new List<(Story Story, double Fault)>();
        for (var attempt = 0; attempt < Attempts && good.Count < ToChooseFrom; attempt++)
        {
            token.ThrowIfCancellationRequested();
            if (Compose(premise, attempt) is not { } story) continue;
            var closeness = request.Told.ClosenessOf(request.EpisodeId, story);
            if (closeness >= 1 && RepeatsAnother(premise, story)) return null;
            if (closeness >= 1) continue;
            var fault = closeness + (Strangers.SpeakIn(story) ? Stranger : 0);
            good.Add((story, fault));
            if (fault < FarEnough) break;
        }

        return good.Count == 0 ? null : Best([.. good.OrderBy(t => t.Fault - Worth * t.Story.Writing!.Candidates[0].Score!.Overall).Select(t => t.Story)]);
    }

    private static Story Best(Story[] ranked)
    {
        var candidates = ranked.Select((story, rank) => story.Writing!.Candidates[0] with { Chosen = rank == 0 }).ToArray();
        return ranked[0] with { Writing = ranked[0].Writing! with { Candidates = candidates } };
    }

    private Story? Compose(Premise premise, int attempt)
    {
        var seed = request.Plan.Seed ^ SeededRandom.SeedFrom("attempt", premise.Id, attempt.ToString(CultureInfo.InvariantCulture));
        var story = composer.Compose(new Telling(premise, pattern, request.Plan, request.TargetDuration, seed) { Past = past });
        if (story is null) return null;
        var breaches = StoryValidator.Validate(story, pattern, request.TargetDuration);
        _tally.Add(breaches);
        return breaches.Count > 0 ? null : story with
        {
            Writing = story.Writing! with { Rules = _tally.Results([]), Candidates = [new(story.Title, story.Logline, WordScorer.Score(story), Chosen: false)] },
        };
    }

    // A story that is not on this premise has its plot: to go on until a wording slips through would be to tell it twice.
    private bool RepeatsAnother(Premise premise, Story story) =>
        request.Told.FindRepeat(request.EpisodeId, story) is { } repeat && past.PremiseOf(repeat.EpisodeId) != premise.Id;
}

using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Tells a premise several ways and takes the one that is least like anything told before.</summary>
internal sealed class BestTelling(StoryComposer composer, StoryRequest request, StoryPattern pattern, PastTellings past)
{
    private const int Attempts = 8;
    private const int ToChooseFrom = 4;

    // Half of what would be a repeat: nobody who heard the other will think of it.
    private const double FarEnough = 0.5;

    // A voice that nobody has named is worse than any likeness that is no repeat.
    private const double Stranger = 1;

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

        return good.OrderBy(t => t.Fault).Select(t => t.Story).FirstOrDefault();
    }

    private Story? Compose(Premise premise, int attempt)
    {
        var seed = request.Plan.Seed ^ SeededRandom.SeedFrom("attempt", premise.Id, attempt.ToString(CultureInfo.InvariantCulture));
        var story = composer.Compose(new Telling(premise, pattern, request.Plan, request.TargetDuration, seed) { Past = past });
        return story is not null && StoryValidator.Validate(story, pattern, request.TargetDuration).Count == 0 ? story : null;
    }

    // A story that is not on this premise has its plot: to go on until a wording slips through would be to tell it twice.
    private bool RepeatsAnother(Premise premise, Story story) =>
        request.Told.FindRepeat(request.EpisodeId, story) is { } repeat && past.PremiseOf(repeat.EpisodeId) != premise.Id;
}

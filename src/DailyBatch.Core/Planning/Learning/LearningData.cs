using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>A history in the form that the model learns from.</summary>
internal sealed record LearningData
{
    /// <summary>The words and their coefficients.</summary>
    public required Vocabulary Words { get; init; }

    /// <summary>The measured videos, oldest first.</summary>
    public required IReadOnlyList<LearnedVideo> Videos { get; init; }

    /// <summary>What became of the episodes.</summary>
    public required HistoryCounts Counts { get; init; }

    /// <summary>Utility a view on this channel.</summary>
    public required double UtilityPerView { get; init; }

    /// <summary>Whether the views are those that stayed beyond the start, and not the public ones.</summary>
    public required bool OfEngagedViews { get; init; }

    /// <summary>Topics that were given before.</summary>
    public required IReadOnlySet<string> Topics { get; init; }

    /// <summary>The rows of the measured videos.</summary>
    public IEnumerable<ModelRow> Rows => Videos.Select(v => v.Row);

    /// <summary>Makes it of a history.</summary>
    /// <param name="history">The episodes, in any order.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="date">The date that is to be planned.</param>
    /// <param name="now">Tells what can have its figures by now.</param>
    /// <param name="waiting">Planned videos that are no episodes yet.</param>
    public static LearningData Of(IReadOnlyList<PastEpisode> history, DailyBatchSettings settings, DateOnly date, DateTimeOffset now, int waiting = 0)
    {
        var words = new CategoryWords(settings.Planner);
        var all = history.Select(e => e.In(words).WithViewsOf(settings.Planner)).ToLookup(e => EpisodeSorting.Of(e, now));
        IReadOnlyList<PastEpisode> measured = [.. all[EpisodeStanding.Measured].OrderBy(e => e.Date).ThenBy(e => e.Time).ThenBy(e => e.Id, StringComparer.Ordinal)];
        var vocabulary = VocabularyMaker.Of(settings, measured, date);
        var rates = CountRates.Of(measured);
        var utility = new Utility(settings.Planner.LikeWeight, settings.Planner.CommentWeight);
        var mates = new NicheDays(all.Where(g => g.Key is not (EpisodeStanding.Failed or EpisodeStanding.Gone)).SelectMany(g => g));
        return new()
        {
            Words = vocabulary,
            Videos = [.. measured.Select((e, i) => new LearnedVideo(e, new(e.CaseIn(vocabulary), mates.Of(e), rates.LogUtility(e, utility), i)))],
            Counts = new(
                measured.Count,
                all[EpisodeStanding.Pending].Count() + waiting,
                all[EpisodeStanding.Unmeasured].Count(),
                all[EpisodeStanding.Failed].Count(),
                all[EpisodeStanding.Gone].Count(),
                measured.Count(e => e.IsIncomplete()))
            {
                WithoutEngaged = LearnedViews.AreEngaged(settings.Planner) ? history.Count(e => e is { Views: not null, EngagedViews: null, IsGone: false, HasFailed: false }) : 0,
            },
            OfEngagedViews = LearnedViews.AreEngaged(settings.Planner),
            UtilityPerView = rates.PerView(utility),
            Topics = history.Select(e => e.Topic).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }
}

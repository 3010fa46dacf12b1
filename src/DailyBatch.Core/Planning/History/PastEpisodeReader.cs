using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Planning.History;

/// <summary>Takes from an episode what the planner wants to know.</summary>
internal static class PastEpisodeReader
{
    /// <summary>The facts of an episode, of ours or of the audited system.</summary>
    public static PastEpisode Read(Episode episode)
    {
        var (date, time, at) = Moment(episode);
        return new()
        {
            Id = episode.Id,
            Date = date,
            Time = time,
            At = at,
            Niche = episode.Traits.Niche,
            Style = episode.Traits.Style,
            Pattern = episode.Traits.Pattern,
            Emotion = episode.Traits.PrimaryEmotion,
            SecondEmotion = episode.Traits.SecondaryEmotion,
            Topic = episode.Plan?.TopicHint,
            Views = episode.Measures?.Views24h,
            EngagedViews = EngagedViews24h(episode.Measures),
            Likes = episode.Measures?.Likes24h,
            Comments = episode.Measures?.Comments24h,
            Propensity = episode.Plan?.Reason.Propensity,
            IsPlanned = episode.Plan is not null,
            IsOut = episode.Publication?.UploadedAt is not null || episode.Publication?.PublishedAt is not null,
            HasFailed = episode is { Failure: not null, Publication: null or { UploadedAt: null } },
            IsGone = episode.Publication?.GoneAt is not null,
        };
    }

    // Reports tell of whole lives, not of 24 hours. What carries over is a share: how many of the views of the same days stayed.
    private static long? EngagedViews24h(EpisodeMeasures? measures) => measures switch
    {
        null => null,
        { EngagedViews24h: { } counted } => counted,
        { Views24h: { } views, Lifetime.EngagedShare: { } share } => (long)Math.Round(views * share, MidpointRounding.AwayFromZero),
        _ => null,
    };

    private static (DateOnly? Date, TimeOnly? Time, DateTimeOffset? At) Moment(Episode episode)
    {
        if (episode.Publication is { } publication)
        {
            var at = publication.PublishedAt?.ToOffset(publication.PlannedAt.Offset) ?? publication.PlannedAt;
            return (DateOnly.FromDateTime(at.DateTime), publication.SlotTime, at);
        }

        if (episode.Plan is { } plan)
        {
            TimeOnly? time = plan.SuggestedSlot is { } slot ? TimeOnly.FromDateTime(slot.DateTime) : null;
            return (plan.Date, time, plan.SuggestedSlot);
        }

        return OldMoment.Of(episode);
    }
}

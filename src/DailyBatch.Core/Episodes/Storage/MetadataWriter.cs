namespace DailyBatch.Core.Episodes.Storage;

/// <summary>The metadata that an episode's parts give; what is not known yet is left out.</summary>
internal static class MetadataWriter
{
    public static MetadataDocument? Write(Episode episode)
    {
        // An old file that has no metadata gets none from us: nothing of it is known.
        if (episode is { Plan: null, Video: null, Publication: null, Measures: null }) return null;
        var document = new MetadataDocument
        {
            Niche = episode.Traits.Niche,
            PatternType = episode.Traits.Pattern,
            PrimaryEmotion = episode.Traits.PrimaryEmotion,
            SecondaryEmotion = episode.Traits.SecondaryEmotion,
            Style = episode.Traits.Style,
        };
        if (episode.Story is { } story) document = AfterStory(document, story);
        if (episode.Video is { } video) document = AfterRendering(document, video);
        if (episode.Publication is { } publication) document = AtScheduling(document, publication);
        if (episode.Measures is { } measures) document = WhenMeasured(document, measures);
        return document;
    }

    private static MetadataDocument AfterStory(MetadataDocument document, Story story) => document with
    {
        Topics = story.Topics,
        MoralAxes = story.MoralAxes,
        NumBeats = story.Beats.Count,
        NumScenes = story.Scenes.Count,
        NumDialogueLines = story.Lines.Count(l => l.IsDialogue),
        NumNarrationLines = story.Lines.Count(l => !l.IsDialogue),
        HasTwist = story.Beats.Any(b => b.Kind == BeatKind.Twist),
        HasCta = story.Beats.Any(b => b.Kind == BeatKind.Cta),
        LlmModelStory = story.Writer,
        LlmModelDialogue = story.Writer,
        EditPattern = story.EditPattern,
    };

    private static MetadataDocument AfterRendering(MetadataDocument document, EpisodeVideo video) => document with
    {
        VideoDurationSec = video.Duration.TotalSeconds,
        AudioDurationSec = video.AudioDuration.TotalSeconds,
        NumBrollClips = video.BRollClips,
        NumTalkingHeadClips = video.TalkingHeadClips,
        HfModel = video.PictureProvider,
        TtsProvider = video.VoiceProvider,
        TalkingHeadsEnabled = video.TalkingHeadClips > 0,
    };

    private static MetadataDocument AtScheduling(MetadataDocument document, EpisodePublication publication) => document with
    {
        PlannedPublishAt = EpisodeWriter.Instant(publication.PlannedAt),
        YoutubeVideoId = publication.VideoId,
        UploadedAt = publication.UploadedAt is { } uploaded ? EpisodeWriter.Instant(uploaded) : null,
        PublishedAt = publication.PublishedAt is { } published ? EpisodeWriter.Instant(published) : null,
        // The hour that viewers saw; without a reading of YouTube's own time it is not known.
        PublishedHourLocal = publication.PublishedAt?.ToOffset(publication.PlannedAt.Offset).Hour,
    };

    private static MetadataDocument WhenMeasured(MetadataDocument document, EpisodeMeasures measures) => document with
    {
        Views24h = measures.Views24h,
        Likes24h = measures.Likes24h,
        Comments24h = measures.Comments24h,
        AvgViewDuration24h = measures.AverageViewDuration24h?.TotalSeconds,
        AvgViewPercent24h = measures.AverageViewPercent24h,
        Gap24hSeconds = measures.Gap24h?.TotalSeconds,
        EngagedViews24h = measures.EngagedViews24h,
        Views72h = measures.Views72h,
        Likes72h = measures.Likes72h,
        Comments72h = measures.Comments72h,
        Gap72hSeconds = measures.Gap72h?.TotalSeconds,
        Views7d = measures.Views7d,
        Likes7d = measures.Likes7d,
        Comments7d = measures.Comments7d,
        Gap7dSeconds = measures.Gap7d?.TotalSeconds,
        LifetimeViews = measures.Lifetime?.Views,
        LifetimeEngagedViews = measures.Lifetime?.EngagedViews,
        LifetimeAvgViewDuration = measures.Lifetime?.AverageViewDuration?.TotalSeconds,
        LifetimeAvgViewPercent = measures.Lifetime?.AverageViewPercent,
        LifetimeTakenAt = measures.Lifetime is { } lifetime ? EpisodeWriter.Instant(lifetime.TakenAt) : null,
    };
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Proportional;

/// <summary>
/// The sampler of the audited system, kept as a baseline: groups of niche, pattern and emotion among the newest hundred measured videos are
/// drawn in proportion to their score, in the style of the group's first video. Where the groups do not suffice, the simple mix fills up.
/// </summary>
internal static class ProportionalPlanner
{
    /// <summary>The mode that its reasons carry.</summary>
    public const string Mode = "proportional";

    /// <summary>Plans a batch.</summary>
    /// <exception cref="FaultException">As for <see cref="MixPlanner.Plan"/>.</exception>
    public static IReadOnlyList<PlannedVideo> Plan(ModelRequest request)
    {
        var (batch, groups) = (request.Batch, Groups(request));
        var random = SeededRandom.For(SeededRandom.SeedFrom(batch.Channel, Workspace.Day(batch.Date), batch.SettingsVersion), Mode, $"{batch.Revision}");
        var drawn = ProportionalDraw.Distinct([.. groups.Select(g => g.Score)], batch.Count, random);
        var template = WishedMix.Plan(batch, request.Wishes);
        return [.. template.Select((video, i) => i < drawn.Count ? As(video, groups[drawn[i]]) : video)];
    }

    private static PlannedVideo As(PlannedVideo video, Group group) => video with
    {
        Niche = group.First.Niche!,
        Style = group.First.Style ?? video.Style,
        Pattern = group.First.Pattern!,
        PrimaryEmotion = group.First.Emotion!,
        SecondaryEmotion = group.First.SecondEmotion == group.First.Emotion ? null : group.First.SecondEmotion,
        Reason = new(Mode, FormattableString.Invariant(
            $"Drawn in proportion to past scores: {group.First.Niche!.Replace('_', ' ')} / pattern {group.First.Pattern} / {group.First.Emotion} has {group.Score:0.0000} from {group.Videos} measured {(group.Videos == 1 ? "video" : "videos")}.")),
    };

    // Old words and forbidden niches cannot be planned, whatever they scored.
    private static List<Group> Groups(ModelRequest request) =>
    [
        .. request.Data.Videos.TakeLast(GroupScore.MostEpisodes)
            .Select(v => v.Facts)
            .Where(e => IsPlannable(e, request))
            .GroupBy(e => (e.Niche, e.Pattern, e.Emotion))
            .Select(g => new Group(g.First(), g.Average(e => GroupScore.Of(e.Views!.Value, e.Likes ?? 0, e.Comments ?? 0)), g.Count())),
    ];

    private static bool IsPlannable(PastEpisode e, ModelRequest request)
    {
        var batch = request.Batch;
        return e is { Niche: { } niche, Pattern: { } pattern, Emotion: { } emotion }
            && (batch.Niche is null ? batch.Niches.Contains(niche) && request.Wishes.Allows(niche, batch.Date) : niche == batch.Niche)
            && batch.Patterns.Contains(pattern) && batch.Emotions.Contains(emotion)
            && (e.Style is null || batch.Styles.Contains(e.Style)) && (e.SecondEmotion is null || batch.Emotions.Contains(e.SecondEmotion))
            && !batch.History.Any(v => v.Date == batch.Date && v.Niche == niche && v.Pattern == pattern && v.PrimaryEmotion == emotion);
    }

    private sealed record Group(PastEpisode First, double Score, int Videos);
}

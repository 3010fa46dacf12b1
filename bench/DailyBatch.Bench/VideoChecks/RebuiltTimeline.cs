using DailyBatch.Core.Episodes;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>The timeline of a video that was made: the same speech, from the cache, and the same seed give the same one.</summary>
internal static class RebuiltTimeline
{
    /// <summary>Builds it again.</summary>
    public static async Task<VideoTimeline> OfAsync(Episode episode, ISpeechEngine engine, CancellationToken token)
    {
        var story = episode.Story!;
        var cast = engine.Cast(story);
        var spoken = new List<SpokenLine>();
        foreach (var line in story.Lines) spoken.Add(await engine.SpeakAsync(line, cast[line.Speaker], token));
        return TimelineBuilder.Build(story, spoken, episode.Plan!.Seed);
    }
}

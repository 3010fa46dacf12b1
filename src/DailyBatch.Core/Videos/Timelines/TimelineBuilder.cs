using DailyBatch.Core.Episodes;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Story and speech become a timeline: lines with pauses, shots with cuts on words. The same input gives the same timeline.</summary>
internal static class TimelineBuilder
{
    /// <summary>Builds the timeline of a story.</summary>
    /// <param name="story">At least one line.</param>
    /// <param name="speech">One for each of <see cref="Story.Lines"/>, in their order.</param>
    /// <param name="seed">The seed of the camera moves.</param>
    public static VideoTimeline Build(Story story, IReadOnlyList<SpokenLine> speech, ulong seed)
    {
        var lines = LinePlacer.Place(story, speech);
        var frames = FrameTime.Ceiling(lines[^1].End + LinePlacer.Tail);
        var stretches = BeatStretch.Of(story, lines);
        var cuts = CutPlanner.Plan(CutCandidates.Of(story, stretches, lines), ShotPace.Of(story.EditPattern), frames);
        var shots = new ShotDresser(story, stretches, lines, seed).Dress(cuts, frames);
        return new VideoTimeline(lines, shots, FrameTime.At(frames));
    }
}

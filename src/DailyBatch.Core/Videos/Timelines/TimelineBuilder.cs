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
        var pace = ShotPace.Of(story.EditPattern);
        var talks = TalkingLines.Choose(story, lines, pace);
        var cuts = CutPlanner.Plan(CutCandidates.Of(stretches, lines, talks, pace), pace, frames);
        var slots = ShotSlot.Between(cuts, frames, stretches, lines, talks);
        var shots = new ShotDresser(story, pace, seed).Dress(slots);
        return new VideoTimeline(lines, shots, FrameTime.At(frames));
    }
}

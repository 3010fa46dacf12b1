using DailyBatch.Core.Episodes;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>A spoken line at its place in the video.</summary>
/// <param name="Beat">The beat that it belongs to.</param>
/// <param name="Line">Who says what.</param>
/// <param name="Speech">The sound; its word times count from the start of the line.</param>
/// <param name="Start">From the start of the video.</param>
public sealed record TimedLine(BeatKind Beat, StoryLine Line, SpokenLine Speech, TimeSpan Start)
{
    /// <summary>When its sound ends, from the start of the video.</summary>
    public TimeSpan End => Start + Speech.Duration;
}

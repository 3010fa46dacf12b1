namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The whole video as data: what is heard and what is seen, when. The renderer only draws it.</summary>
/// <param name="Lines">The spoken lines in their order; they never overlap.</param>
/// <param name="Shots">The shots in their order, without gaps, from 0 to <paramref name="Duration"/>.</param>
/// <param name="Duration">Length of the video, a whole number of frames.</param>
public sealed record VideoTimeline(IReadOnlyList<TimedLine> Lines, IReadOnlyList<Shot> Shots, TimeSpan Duration)
{
    /// <summary>Frames a second.</summary>
    public const int FrameRate = 30;

    /// <summary>Number of frames.</summary>
    public int FrameCount => (int)Math.Round(Duration.TotalSeconds * FrameRate);

    /// <summary>When the story turns, see <see cref="Shot.Turns"/>; null when it does not.</summary>
    public TimeSpan? Turn => Shots.FirstOrDefault(s => s.Turns)?.Start;

    /// <summary>The shots as a table, one a row, with what is said in them.</summary>
    public override string ToString() => TimelineTable.Of(this);
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>
/// Puts spoken lines one after the other with pauses as a narrator makes them. Each starts with a frame: when one takes longer, all that comes later moves by
/// whole frames and looks as before.
/// </summary>
internal static class LinePlacer
{
    /// <summary>What is seen after the last word, so that the question can sink in.</summary>
    public static readonly TimeSpan Tail = TimeSpan.FromSeconds(0.9);

    private const double Lead = 0.15;
    private const double BetweenLines = 0.18;
    private const double BetweenBeats = 0.35;

    // Longer ones sound like a fault in the video.
    private const double LongestPause = 0.7;

    // What a short may last and what a viewer expects of a told story: 45 to 75 s.
    private const double Shortest = 45;
    private const double Longest = 75;

    /// <summary>The lines at their places; they never overlap.</summary>
    public static IReadOnlyList<TimedLine> Place(Story story, IReadOnlyList<SpokenLine> speech)
    {
        var stretch = StretchFor(story, speech);
        var placed = new List<TimedLine>(speech.Count);
        var at = OnFrame(TimeSpan.FromSeconds(Lead));
        foreach (var (beat, index) in story.Beats.Select((b, i) => (b, i)))
        {
            foreach (var line in beat.Lines)
            {
                placed.Add(new TimedLine(beat.Kind, line, speech[placed.Count], at));
                var isLastOfBeat = ReferenceEquals(line, beat.Lines[^1]);
                at = OnFrame(placed[^1].End + Pause(isLastOfBeat ? BetweenBeats : BetweenLines, stretch));
            }
        }

        return placed;
    }

    /// <summary>Pauses carry what is missing to the shortest length, or give up some of what is too long.</summary>
    private static double StretchFor(Story story, IReadOnlyList<SpokenLine> speech)
    {
        var spoken = speech.Sum(s => s.Duration.TotalSeconds) + Lead + Tail.TotalSeconds;
        var borders = story.Beats.Count(b => b.Lines.Count > 0) - 1;
        var pauses = borders * BetweenBeats + (speech.Count - 1 - borders) * BetweenLines;
        if (pauses <= 0) return 1;
        if (spoken + pauses < Shortest) return Math.Min((Shortest - spoken) / pauses, LongestPause / BetweenBeats);
        if (spoken + pauses > Longest) return Math.Max((Longest - spoken) / pauses, 0.5);
        return 1;
    }

    private static TimeSpan OnFrame(TimeSpan time) => FrameTime.At(FrameTime.Floor(time));

    private static TimeSpan Pause(double seconds, double stretch) => TimeSpan.FromSeconds(Math.Min(seconds * stretch, LongestPause));
}

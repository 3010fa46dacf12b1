using DailyBatch.Core.Episodes;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Casting;

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

    // Shorter ones make two speakers one, even where half a frame of it is lost.
    private const double ShortestPause = 0.085;

    // What a short may last and what a viewer expects of a told story: 45 to 75 s.
    private const double Shortest = 45;
    private const double Longest = 75;

    /// <summary>The lines at their places; they never overlap.</summary>
    public static IReadOnlyList<TimedLine> Place(Story story, IReadOnlyList<SpokenLine> speech)
    {
        var lines = story.Beats.SelectMany(b => b.Lines.Select((line, i) => (b.Kind, Line: line, OpensBeat: i == 0))).ToList();
        var pauses = lines.Select((l, i) => i == 0 ? 0 : PauseBefore(l.Line, l.OpensBeat)).ToList();
        var stretch = StretchFor(speech, pauses.Sum());
        var placed = new List<TimedLine>(speech.Count);
        var at = OnFrame(TimeSpan.FromSeconds(Lead));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) at = OnFrame(placed[^1].End + Stretched(pauses[i], stretch));
            placed.Add(new TimedLine(lines[i].Kind, lines[i].Line, speech[i], at));
        }

        return placed;
    }

    private static double PauseBefore(StoryLine line, bool opensBeat) =>
        (opensBeat ? BetweenBeats : BetweenLines) * EmotionManner.Of(line.Emotion).Pause;

    /// <summary>Pauses carry what is missing to the shortest length, or give up some of what is too long.</summary>
    private static double StretchFor(IReadOnlyList<SpokenLine> speech, double pauses)
    {
        var spoken = speech.Sum(s => s.Duration.TotalSeconds) + Lead + Tail.TotalSeconds;
        if (pauses <= 0) return 1;
        if (spoken + pauses < Shortest) return Math.Min((Shortest - spoken) / pauses, LongestPause / BetweenBeats);
        if (spoken + pauses > Longest) return Math.Max((Longest - spoken) / pauses, 0.5);
        return 1;
    }

    private static TimeSpan OnFrame(TimeSpan time) => FrameTime.At(FrameTime.Floor(time));

    private static TimeSpan Stretched(double seconds, double stretch) => TimeSpan.FromSeconds(Math.Clamp(seconds * stretch, ShortestPause, LongestPause));
}

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Who speaks during a stretch of the video.</summary>
internal static class SpokenBy
{
    /// <summary>Whether characters, not the narrator, hold most of what is heard between two times.</summary>
    public static bool Characters(IReadOnlyList<TimedLine> lines, TimeSpan from, TimeSpan to)
    {
        var heard = lines.Select(l => (l.Line.IsDialogue, Time: Overlap(l, from, to))).ToList();
        var dialogue = heard.Where(h => h.IsDialogue).Sum(h => h.Time);
        return dialogue > 0 && dialogue >= heard.Sum(h => h.Time) / 2;
    }

    private static double Overlap(TimedLine line, TimeSpan from, TimeSpan to)
    {
        var start = line.Start > from ? line.Start : from;
        var end = line.End < to ? line.End : to;
        return Math.Max(0, (end - start).TotalSeconds);
    }
}

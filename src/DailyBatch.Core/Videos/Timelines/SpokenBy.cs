namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Who speaks during a stretch of the video.</summary>
internal static class SpokenBy
{
    /// <summary>The character who is heard longest between two times, if characters hold half of what is heard; null for the narrator.</summary>
    public static string? Whom(IReadOnlyList<TimedLine> lines, TimeSpan from, TimeSpan to)
    {
        var heard = lines.Select(l => (l.Line, Time: Overlap(l, from, to))).Where(h => h.Time > 0).ToList();
        var dialogue = heard.Where(h => h.Line.IsDialogue).ToList();
        if (dialogue.Count == 0 || dialogue.Sum(h => h.Time) < heard.Sum(h => h.Time) / 2) return null;
        return dialogue.GroupBy(h => h.Line.Speaker).MaxBy(g => g.Sum(h => h.Time))!.Key;
    }

    private static double Overlap(TimedLine line, TimeSpan from, TimeSpan to)
    {
        var start = line.Start > from ? line.Start : from;
        var end = line.End < to ? line.End : to;
        return Math.Max(0, (end - start).TotalSeconds);
    }
}

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Finds where cuts feel right: between beats best, then sentences and lines, then words, and in a word only in need.</summary>
internal static class CutCandidates
{
    private const double AtSentence = 0.1;
    private const double AtLine = 0.2;
    private const double AtWord = 0.8;
    private const double Anywhere = 100;
    private const double SceneSkipped = 40;
    private const double TalkSkipped = 60;
    private const int GridFrames = 5;

    /// <summary>The candidates in the order of their frames, one a frame.</summary>
    public static IReadOnlyList<CutCandidate> Of(IReadOnlyList<BeatStretch> stretches, IReadOnlyList<TimedLine> lines, IReadOnlyList<TalkingLine> talks, ShotPace pace) =>
        [.. Beats(stretches, pace).Concat(talks.SelectMany(Ends)).Concat(lines.SelectMany(Words)).Concat(Grid(lines[^1].End + LinePlacer.Tail))
            .Where(c => c.Frame > 0)
            .GroupBy(c => c.Frame)
            .Select(g => new CutCandidate(g.Key, g.Min(c => c.Cost), g.Max(c => c.SkipCost)))
            .OrderBy(c => c.Frame)];

    private static IEnumerable<CutCandidate> Beats(IReadOnlyList<BeatStretch> stretches, ShotPace pace) =>
        stretches.Zip(stretches.Skip(1), (before, after) => new CutCandidate(
            after.Start,
            0,
            before.Beat.SceneId != after.Beat.SceneId || after.Turns ? SceneSkipped : pace.BeatSkipped));

    /// <summary>A face comes when it begins to speak, and goes when it has spoken.</summary>
    private static IEnumerable<CutCandidate> Ends(TalkingLine talk) =>
        [new CutCandidate(talk.Start, 0, TalkSkipped), new CutCandidate(talk.End, 0, TalkSkipped)];

    private static IEnumerable<CutCandidate> Words(TimedLine line)
    {
        var cost = AtLine;
        foreach (var word in line.Speech.Words)
        {
            yield return new CutCandidate(FrameTime.Floor(line.Start + word.Start), cost);
            cost = EndsSentence(word.Text) ? AtSentence : AtWord;
        }
    }

    private static IEnumerable<CutCandidate> Grid(TimeSpan end)
    {
        for (var frame = GridFrames; frame < FrameTime.Ceiling(end); frame += GridFrames)
            yield return new CutCandidate(frame, Anywhere);
    }

    private static bool EndsSentence(string word) => word.TrimEnd('"', '\'', '”', '’', ')') is [.., '.' or '!' or '?' or '…'];
}

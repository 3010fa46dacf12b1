using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Chooses the lines that are shown as talking heads: where the story boils, and long enough to read a face.</summary>
internal static class TalkingLines
{
    /// <summary>How many lines a video are animated.</summary>
    public const int Most = 3;

    /// <summary>The chosen lines in their order; none where nobody known speaks.</summary>
    public static IReadOnlyList<TalkingLine> Choose(Story story, IReadOnlyList<TimedLine> lines, ShotPace pace)
    {
        var scenes = story.Beats.SelectMany(b => b.Lines.Select(_ => b.SceneId)).ToList();
        var chosen = new List<(TalkingLine Talk, int Scene)>();
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => IsSpokenBySomebody(story, lines[i])).OrderByDescending(i => Weight(lines[i])))
        {
            if (chosen.Count == Most || chosen.Count(c => c.Scene == scenes[i]) >= pace.TalksAScene) continue;
            var talk = new TalkingLine(lines[i].Line.Speaker, i == 0 ? 0 : Start(lines[i]), EndOf(lines, i, pace));
            if (talk.End - talk.Start >= ShotPace.Shortest * VideoTimeline.FrameRate) chosen.Add((talk, scenes[i]));
        }

        return [.. chosen.Select(c => c.Talk).OrderBy(t => t.Start)];
    }

    private static bool IsSpokenBySomebody(Story story, TimedLine line) =>
        line.Line.IsDialogue && story.Characters.Any(c => c.Id == line.Line.Speaker);

    private static double Weight(TimedLine line) => Math.Min(line.Speech.Duration.TotalSeconds, 3) + line.Beat switch
    {
        BeatKind.Clash or BeatKind.Twist => 4,
        BeatKind.Hook => 3,
        BeatKind.Trigger => 1,
        _ => 0,
    };

    private static int Start(TimedLine line) => FrameTime.Floor(line.Start);

    private static int EndOf(IReadOnlyList<TimedLine> lines, int index, ShotPace pace)
    {
        var start = index == 0 ? 0 : Start(lines[index]);
        var limit = start + (int)(Math.Min(pace.LongestTalk, pace.LongestAt(start)) * VideoTimeline.FrameRate);
        var end = index + 1 < lines.Count ? Start(lines[index + 1]) : FrameTime.Ceiling(lines[index].End + LinePlacer.Tail);
        if (end <= limit) return end;
        var words = lines[index].Speech.Words.Select(w => FrameTime.Floor(lines[index].Start + w.Start));
        return words.Where(w => w <= limit).Max();
    }
}

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The time between two cuts before it is decided what is shown in it.</summary>
/// <param name="Start">First frame.</param>
/// <param name="End">The first frame of the next.</param>
/// <param name="Stretch">The beat in which most of it lies.</param>
/// <param name="Speaker">The character who is heard for most of what is heard; null for the narrator.</param>
/// <param name="Talks">Whether it shows that character speak.</param>
internal sealed record ShotSlot(int Start, int End, BeatStretch Stretch, string? Speaker, bool Talks)
{
    /// <summary>Frames.</summary>
    public int Length => End - Start;

    /// <summary>The scene in which it plays.</summary>
    public int SceneId => Stretch.Beat.SceneId;

    /// <summary>The slots between all cuts, without gaps, to the last frame.</summary>
    public static IReadOnlyList<ShotSlot> Between(
        IReadOnlyList<int> cuts, int frames, IReadOnlyList<BeatStretch> stretches, IReadOnlyList<TimedLine> lines, IReadOnlyList<TalkingLine> talks) =>
        [.. cuts.Zip(cuts.Skip(1).Append(frames), (start, end) => Of(start, end, stretches, lines, talks))];

    private static ShotSlot Of(int start, int end, IReadOnlyList<BeatStretch> stretches, IReadOnlyList<TimedLine> lines, IReadOnlyList<TalkingLine> talks)
    {
        var stretch = stretches.Last(s => s.Start <= (start + end) / 2);
        var talk = talks.FirstOrDefault(t => t.Start <= start && end <= t.End);
        // Cut into pieces, a line is a talking head in its first piece only: the others show who hears it.
        var isFirst = talk?.Start == start;
        return new ShotSlot(start, end, stretch, talk?.Speaker ?? SpokenBy.Whom(lines, FrameTime.At(start), FrameTime.At(end)), isFirst);
    }
}

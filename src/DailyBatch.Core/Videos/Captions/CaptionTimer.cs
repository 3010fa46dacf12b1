namespace DailyBatch.Core.Videos.Captions;

/// <summary>Gives captions the times at which they are seen: none flickers, none overlaps, and short silences do not blank the screen.</summary>
internal static class CaptionTimer
{
    /// <summary>Below this nobody can read.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.25);

    /// <summary>A gap up to this is held: a caption that goes and comes back is restless.</summary>
    public static readonly TimeSpan HeldGap = TimeSpan.FromSeconds(0.4);

    /// <summary>The same captions with the times at which they are seen.</summary>
    public static IReadOnlyList<Caption> Settle(IReadOnlyList<Caption> captions, TimeSpan duration)
    {
        var settled = new List<Caption>(captions.Count);
        var free = TimeSpan.Zero;
        for (var i = 0; i < captions.Count; i++)
        {
            var next = i + 1 < captions.Count ? captions[i + 1].Start : duration;
            var start = captions[i].Start > free ? captions[i].Start : free;
            var end = Latest(captions[i].End, start + Shortest);
            // It may push the next one a little; the pauses between lines let the words catch up.
            if (next > end && next - end <= HeldGap) end = next;
            settled.Add(captions[i] with { Start = start, End = end });
            free = end;
        }

        return settled;
    }

    private static TimeSpan Latest(TimeSpan a, TimeSpan b) => a > b ? a : b;
}

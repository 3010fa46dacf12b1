namespace DailyBatch.Core.Videos.Captions;

/// <summary>When the words of a caption are heard, inside of the time in which it is seen.</summary>
internal static class CaptionStates
{
    /// <summary>From when to when each word is the active one; there is always one.</summary>
    public static IReadOnlyList<(TimeSpan Heard, TimeSpan Gone)> Of(Caption caption) =>
    [
        .. caption.Words.Select((word, i) => (
            i == 0 ? caption.Start : Within(caption, word.Start),
            i + 1 < caption.Words.Count ? Within(caption, caption.Words[i + 1].Start) : caption.End)),
    ];

    private static TimeSpan Within(Caption caption, TimeSpan time) =>
        time < caption.Start ? caption.Start : time > caption.End ? caption.End : time;
}

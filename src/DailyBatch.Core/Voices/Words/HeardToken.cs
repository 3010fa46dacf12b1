namespace DailyBatch.Core.Voices.Words;

/// <summary>A piece of text as an engine cut it, and when its words are heard.</summary>
/// <param name="Text">The characters, without the punctuation around them.</param>
/// <param name="Start">Seconds; null when nothing was said for it.</param>
/// <param name="End">Seconds; null when nothing was said for it.</param>
internal sealed record HeardToken(string Text, double? Start, double? End)
{
    /// <summary>The same piece with its times moved.</summary>
    public HeardToken At(Func<double, double> move) =>
        this with { Start = Start is { } start ? move(start) : null, End = End is { } end ? move(end) : null };
}

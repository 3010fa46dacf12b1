namespace DailyBatch.Core.Videos.Timelines;

/// <summary>A line that is shown as a talking head.</summary>
/// <param name="Speaker">The character's id.</param>
/// <param name="Start">First frame.</param>
/// <param name="End">The frame with which something else is shown: at the next line, or at a word when the line is longer than a talking head may be.</param>
internal sealed record TalkingLine(string Speaker, int Start, int End);

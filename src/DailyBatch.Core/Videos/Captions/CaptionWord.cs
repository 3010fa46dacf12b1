namespace DailyBatch.Core.Videos.Captions;

/// <summary>A word of a caption.</summary>
/// <param name="Text">As it is shown, not escaped.</param>
/// <param name="Start">When it is heard, from the start of the video.</param>
/// <param name="End">When it ends.</param>
/// <param name="Strong">Whether it is the one that is emphasised.</param>
internal sealed record CaptionWord(string Text, TimeSpan Start, TimeSpan End, bool Strong = false);

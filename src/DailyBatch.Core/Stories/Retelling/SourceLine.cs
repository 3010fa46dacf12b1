namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A sentence of the teller's, or what somebody said, in the order of the raw story.</summary>
/// <param name="Text">The words.</param>
/// <param name="Who">For speech the words that name the speaker (<c>he</c>, <c>my boss</c>, a name), empty when nothing does; null for the teller's sentence.</param>
/// <param name="Paragraph">Number of the paragraph.</param>
internal sealed record SourceLine(string Text, string? Who, int Paragraph);

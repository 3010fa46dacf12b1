namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A raw story of which only what is told is left.</summary>
/// <param name="Text">Paragraphs, a line each, with straight quotes and without figures or markup.</param>
/// <param name="Headline">What stood above the text as its title; null for none.</param>
/// <param name="Genders">Genders that were given as tags, by the word that they followed; the teller's under <c>I</c>.</param>
internal sealed record CleanSource(string Text, string? Headline, IReadOnlyDictionary<string, string> Genders);

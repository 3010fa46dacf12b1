namespace DailyBatch.Core.Runtime.Wording;

/// <summary>A word as it is shown, and the words that are said for it.</summary>
/// <param name="Shown">With its punctuation and symbols: <c>$4,800.</c></param>
/// <param name="Written">The same with numbers, abbreviations and symbols as words, punctuation kept: <c>four thousand eight hundred dollars.</c></param>
internal sealed record SpokenWord(string Shown, string Written);

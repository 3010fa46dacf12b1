using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>One way to tell a beat.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Words">How many words they have.</param>
/// <param name="Wanted">How many of the lines that it should have are in it.</param>
internal sealed record Take(IReadOnlyList<StoryLine> Lines, int Words, int Wanted);

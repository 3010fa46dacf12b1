using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>One way to tell a beat.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Words">How many words they have.</param>
internal sealed record Take(IReadOnlyList<StoryLine> Lines, int Words);

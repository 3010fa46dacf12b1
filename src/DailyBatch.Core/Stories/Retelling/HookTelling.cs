using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A way to open a story.</summary>
/// <param name="Take">Its lines.</param>
/// <param name="Used">Indices of the pieces that are told in it and not again.</param>
internal sealed record HookTelling(Take Take, IReadOnlySet<int> Used);

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>A story that keeps all rules.</summary>
/// <param name="Story">The story.</param>
/// <param name="Rounds">How often it was given back.</param>
internal sealed record Mended(Story Story, int Rounds);

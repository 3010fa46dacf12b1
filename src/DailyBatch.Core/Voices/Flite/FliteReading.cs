using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;
namespace DailyBatch.Core.Voices.Flite;

/// <summary>What flite made of a text.</summary>
/// <param name="Clip">The sound, one channel.</param>
/// <param name="Tokens">The pieces of the text in their order.</param>
internal sealed record FliteReading(Wave Clip, IReadOnlyList<HeardToken> Tokens);

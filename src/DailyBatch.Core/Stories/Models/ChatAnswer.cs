using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Stories.Models;

/// <summary>What a model answered.</summary>
/// <param name="Text">One JSON value as text: fences and talk around it are taken off. Not yet checked against the schema.</param>
/// <param name="Spent">What was paid for it now; null when it had been received before.</param>
internal sealed record ChatAnswer(string Text, ProviderUsage? Spent);

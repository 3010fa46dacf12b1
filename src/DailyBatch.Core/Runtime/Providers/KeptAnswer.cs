namespace DailyBatch.Core.Runtime.Providers;

/// <summary>An answer as it is stored.</summary>
/// <param name="Body">The body as it was received, without secrets.</param>
/// <param name="BodyHash">The hash of the body, so that a damaged file is known.</param>
/// <param name="ReceivedAt">When it was received.</param>
internal sealed record KeptAnswer(string Body, string BodyHash, DateTimeOffset ReceivedAt);

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>An image as it was received.</summary>
/// <param name="Bytes">PNG, JPEG or WebP, whole by its first and last bytes.</param>
/// <param name="InputTokens">Tokens sent; null when the provider did not say.</param>
/// <param name="OutputTokens">Tokens received; null when the provider did not say.</param>
internal sealed record ImageReply(byte[] Bytes, long? InputTokens = null, long? OutputTokens = null);

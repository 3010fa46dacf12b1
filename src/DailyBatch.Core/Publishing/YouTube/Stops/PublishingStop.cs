namespace DailyBatch.Core.Publishing.YouTube.Stops;

/// <summary>A time during which YouTube is not asked, because it has said so.</summary>
/// <param name="ChannelId">The channel it was said to.</param>
/// <param name="Scope">What it takes no more of.</param>
/// <param name="Until">When it may be tried again.</param>
/// <param name="Reason">YouTube's own word for it.</param>
/// <param name="Since">When it was said.</param>
internal sealed record PublishingStop(string ChannelId, StopScope Scope, DateTimeOffset Until, string Reason, DateTimeOffset Since);

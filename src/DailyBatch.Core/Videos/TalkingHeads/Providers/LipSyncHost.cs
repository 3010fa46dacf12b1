namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>Where a provider is, and how it wants its key.</summary>
/// <param name="Provider">Its name in settings, metadata and messages.</param>
/// <param name="Own">Its own address, which lets nobody in without a key.</param>
/// <param name="KeyName">The environment's name for its key.</param>
/// <param name="Header">The header that carries the key.</param>
/// <param name="BeforeKey">What stands before the key in it.</param>
internal sealed record LipSyncHost(string Provider, string Own, string KeyName, string Header, string BeforeKey = "");

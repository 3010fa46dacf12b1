namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What the settings want of an account.</summary>
/// <param name="ChannelId">The channel that videos go to; null when the settings name none.</param>
/// <param name="Playlist">Videos are put into a playlist.</param>
/// <param name="Captions">Captions are uploaded.</param>
internal sealed record AccountWishes(string? ChannelId = null, bool Playlist = false, bool Captions = false);

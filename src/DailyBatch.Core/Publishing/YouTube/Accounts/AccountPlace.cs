using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Where the account of a workspace lies, and what the settings want of it.</summary>
/// <param name="Settings">Addresses.</param>
/// <param name="Wishes">What the account is for.</param>
/// <param name="ClientFile">The client's file, absolute; null when the settings name none.</param>
/// <param name="TokenFolder">The folder of the settings, absolute; null when they name none.</param>
/// <param name="Root">The workspace.</param>
internal sealed record AccountPlace(YouTubeSettings Settings, AccountWishes Wishes, string? ClientFile, string? TokenFolder, string Root)
{
    /// <summary>The place of a workspace's account.</summary>
    public static AccountPlace Of(Workspace workspace, DailyBatchSettings settings) => new(
        settings.Youtube,
        new(NotEmpty(settings.Publishing.ChannelId), NotEmpty(settings.Publishing.PlaylistId) is not null, settings.Publishing.UploadCaptions),
        Absolute(workspace, settings.Youtube.ClientSecretsFile),
        Absolute(workspace, settings.Youtube.TokenFolder),
        workspace.Root);

    /// <summary>The host that gives tokens, for people.</summary>
    public string TokenHost => new Uri(Settings.TokenUri).Host;

    /// <summary>The sign-in's store.</summary>
    public TokenStore Store(TimeProvider clock) => new(Accounts.TokenFolder.Of(TokenFolder, Root), clock);

    private static string? Absolute(Workspace workspace, string? path) => NotEmpty(path) is { } given ? workspace.Resolve(given) : null;

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

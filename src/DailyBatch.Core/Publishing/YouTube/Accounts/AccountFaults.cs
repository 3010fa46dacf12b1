using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Why YouTube cannot be opened, each cause with its own sentence and what the owner does about it. None of them holds words of others, or a token.</summary>
internal static class AccountFaults
{
    private const string Connect = "Run Connect-YouTube (or: dailybatch connect) once in a terminal";
    private const string Page = "docs/youtube.md shows how";

    public static Fault ClientNotSet() => new(
        "YouTubeClientMissing", FaultKind.InvalidInput, "YouTube is not set up: youtube.clientSecretsFile names no file.",
        $"Make a desktop client in the Google Cloud console and name its file there, or in YOUTUBE_CLIENT_SECRETS_FILE; {Page}.",
        "youtube.clientSecretsFile");

    public static Fault ClientFileMissing(string path) => new(
        "YouTubeClientMissing", FaultKind.NotFound, $"The file of the Google client, '{path}', is not there.",
        "Correct youtube.clientSecretsFile or YOUTUBE_CLIENT_SECRETS_FILE.", path);

    public static Fault ClientOfAnotherKind(string path, string kind, Exception? e = null) => new(
        "YouTubeClientUnusable", FaultKind.InvalidInput, $"'{path}' is not the file of a desktop client: it is {kind}.",
        $"Make an OAuth client of the type 'Desktop app' in the Google Cloud console and download its file; {Page}.", path, e);

    public static Fault ClientRefused() => new(
        "YouTubeClientRefused", FaultKind.ProviderFailed, "Google does not take the client of youtube.clientSecretsFile: it was deleted, or its secret was changed.",
        "Download the client's file from the Google Cloud console again. The sign-in is kept.");

    public static Fault NoTokenFolder() => new(
        "YouTubeTokenFolderUnknown", FaultKind.NotFound, "There is no place for the sign-in to YouTube: this user has no configuration folder.",
        "Set HOME, or name a folder in youtube.tokenFolder.", "youtube.tokenFolder");

    public static Fault NotConnected() => new(
        "YouTubeNotConnected", FaultKind.NotFound, "This workspace is not signed in to YouTube.", $"{Connect}; {Page}.");

    public static Fault TokenDamaged(string aside) => new(
        "YouTubeSignInDamaged", FaultKind.DataCorrupt, $"The stored sign-in to YouTube cannot be read; it was set aside as '{aside}'.", $"{Connect}.", aside);

    public static Fault OfAnotherClient() => new(
        "YouTubeSignInDead", FaultKind.InvalidInput, "The sign-in to YouTube was given to another client than the one of youtube.clientSecretsFile.",
        $"Name the client's file that it was made with, or sign in anew: {Connect}.");

    /// <summary>A dead sign-in: why it died, as far as that can be told.</summary>
    public static Fault Dead(DeadToken dead) => dead.DiedOfTesting
        ? new("YouTubeSignInDead", FaultKind.ProviderFailed,
            $"The sign-in to YouTube of {Day(dead.Token.GrantedAt)} is dead ({dead.Reason}): it has {(dead.EndWasTold ? "" : "most likely ")}lived its seven days, because the consent screen of the Google project is in 'Testing'.",
            $"Set the consent screen to 'In production' in the Google Cloud console first, because a sign-in made before keeps its seven days; then: {Connect}.")
        : new("YouTubeSignInDead", FaultKind.ProviderFailed,
            $"The sign-in to YouTube of {Day(dead.Token.GrantedAt)} is dead since {Day(dead.FoundAt)} ({dead.Reason}): it was taken back, the password was changed, or it was not used for six months.",
            $"{Connect}.");

    public static Fault Unreachable(string host, Exception? e = null) => new(
        "YouTubeUnreachable", FaultKind.ProviderFailed, $"{host} could not be reached to sign in to YouTube.",
        "See that the network works, then run it again. The sign-in is kept.", host, e);

    public static Fault NotUnderstood(string host, int? status) => new(
        "YouTubeSignInRefused", FaultKind.ProviderFailed,
        $"{host} did not give a token{(status is { } s ? $" ({s.ToString(CultureInfo.InvariantCulture)})" : ": it answered with something else")}.",
        "Run it again later; if it stays, see whether a proxy stands between. The sign-in is kept.", host);

    public static Fault WrongChannel(GrantedChannel granted, string wanted) => new(
        "YouTubeWrongChannel", FaultKind.InvalidInput, $"The sign-in is for the channel {granted}, but publishing.channelId is {wanted}.",
        "Run Connect-YouTube again and choose the right channel on Google's page, or correct publishing.channelId.", "publishing.channelId");

    public static Fault NoChannel() => new(
        "YouTubeNoChannel", FaultKind.NotFound, "The Google account that was chosen has no YouTube channel.",
        "Make one on youtube.com, or sign in with the account that has it.");

    public static Fault ScopesMissing(IReadOnlyList<string> missing) => new(
        "YouTubePermissionMissing", FaultKind.InvalidInput, $"The sign-in to YouTube does not allow all that the settings need: {string.Join(", ", missing)} is missing.",
        $"{Connect} and leave all boxes ticked.");

    public static Fault ConsentDenied() => new(
        "YouTubeConsentDenied", FaultKind.InvalidInput, "Access was not allowed on Google's page.", "Run it again and allow it; nothing was changed.");

    public static Fault ConsentTimeout(TimeSpan waited) => new(
        "YouTubeConsentTimeout", FaultKind.Timeout,
        string.Create(CultureInfo.InvariantCulture, $"Nobody has allowed access within {waited.TotalMinutes:0} minutes."),
        "Run it again; the browser has to be on this machine, or its port forwarded to it.");

    public static Fault NobodyThere() => new(
        "YouTubeNotInteractive", FaultKind.InvalidInput, "Signing in to YouTube needs a person at a terminal, and this session has none.",
        "Run Connect-YouTube (or: dailybatch connect) in a terminal of the same user; scheduled runs then use what it stored.");

    public static Fault ApiRefused(int status, string reason) => new(
        "YouTubeChannelUnknown", FaultKind.ProviderFailed, $"YouTube does not say which channel was chosen ({status.ToString(CultureInfo.InvariantCulture)} {reason}).",
        reason == "accessNotConfigured"
            ? "Switch the YouTube Data API v3 on in the project of the client, in the Google Cloud console."
            : "Run it again; nothing was changed.");

    public static Fault NotRevoked(string host, Exception? e = null) => new(
        "YouTubeNotDisconnected", FaultKind.ProviderFailed, $"The sign-in could not be taken back at {host}, and is therefore kept.",
        "Run it again, or take access back at myaccount.google.com/permissions.", host, e);

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

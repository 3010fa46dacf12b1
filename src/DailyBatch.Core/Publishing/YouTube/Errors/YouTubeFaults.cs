using System.Globalization;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>What can go wrong at YouTube, in words. None of them holds what YouTube or Google's library said in theirs: that may hold tokens and sessions.</summary>
internal static class YouTubeFaults
{
    private const string Kept = "The video is kept, and the next run goes on with it.";

    /// <summary>A stop holds.</summary>
    public static Fault Stopped(PublishingStop stop) => stop.Reason == "uploadLimitExceeded"
        ? Of("YouTubeUploadLimit", $"YouTube takes no more videos of this channel for 24 hours ({stop.Reason}).", $"{Kept} It may be tried again from {Time(stop.Until)}.")
        : Of("YouTubeQuotaUsedUp", $"YouTube's quota of this day is used up ({stop.Reason}).", $"{Kept} It may be tried again from {Time(stop.Until)}, when YouTube's day ends.");

    /// <summary>Only the owner can mend it.</summary>
    public static Fault ForOwner(Verdict verdict) => verdict.Reason switch
    {
        "invalid_grant" => Of("YouTubeSignInDead", "YouTube's sign-in is not valid any more (invalid_grant).", $"Run Connect-YouTube once and sign in again; a consent screen in testing lets a sign-in die after 7 days. {Kept}"),
        "youtubeSignupRequired" => Of("YouTubeNoChannel", "The Google account that is signed in has no YouTube channel (youtubeSignupRequired).", $"Make a channel, or run Connect-YouTube with the account that has it. {Kept}"),
        "insufficientPermissions" => Of("YouTubePermissionMissing", "The sign-in does not allow what is asked of YouTube (insufficientPermissions).", $"Run Connect-YouTube again and leave all boxes ticked. {Kept}"),
        "accessNotConfigured" => Of("YouTubeApiOff", "The YouTube Data API is not switched on in the Google project of the sign-in (accessNotConfigured).", $"Switch it on in the Google Cloud console. {Kept}"),
        _ when verdict.Status == 401 => Of("YouTubeSignInRefused", $"YouTube does not take the sign-in ({verdict}).", $"Run Connect-YouTube once and sign in again. {Kept}"),
        _ => Of("YouTubeAccountRefused", $"YouTube refuses this account ({verdict}).", $"Sign in to YouTube Studio and see what it says of the channel. {Kept}"),
    };

    /// <summary>Tried again and again.</summary>
    public static Fault NoAnswer(Verdict verdict) => verdict switch
    {
        { RetryAfter: { } wait } when wait > BackOff.MostPatience => Of("YouTubeBusy", string.Create(CultureInfo.InvariantCulture, $"YouTube asks to wait for {wait.TotalMinutes:0} minutes ({verdict})."), Kept),
        { Status: 0, Reason: "connectionLost" } => Of("YouTubeUnreachable", "YouTube could not be reached.", $"See that the network works. {Kept}"),
        { Reason: "timeOut" } => Of("YouTubeTooSlow", "YouTube did not answer in time, again and again.", $"See that the network works, or raise publishing.requestSeconds. {Kept}", FaultKind.Timeout),
        { Reason: "noProgress" } => Of("YouTubeTakesNothing", "YouTube takes the upload's pieces but does not keep them.", Kept),
        _ => Of("YouTubeBroken", $"YouTube failed on its own side, again and again ({verdict}).", Kept),
    };

    /// <summary>It will never be taken as it is.</summary>
    public static Fault Refused(Verdict verdict) => RefusedFields.Of(verdict.Reason) is { } known
        ? Of("YouTubeRefusedVideo", $"YouTube refuses {known.Field} of this video ({verdict}).", known.Remedy, FaultKind.InvalidInput)
        : Of("YouTubeRefusedVideo", $"YouTube refuses this video ({verdict}).", "Look at the word that it gives as its reason in YouTube's documentation of videos.insert.", FaultKind.InvalidInput);

    /// <summary>Something that nobody foresaw. The exception itself goes nowhere: its words are not ours.</summary>
    public static Fault Unexpected(Exception e) => new(
        "YouTubeUnexpected", FaultKind.Internal, $"Something broke on the way to YouTube ({e.GetType().Name}).",
        "Run it again: it goes on where it stopped. If it happens again, report it with the log of the day.");

    /// <summary>A fault with an id of its own.</summary>
    public static Fault Of(string id, string message, string remedy, FaultKind kind = FaultKind.ProviderFailed, string? target = null) => new(id, kind, message, remedy, target);

    private static string Time(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

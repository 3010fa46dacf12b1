using System.Net;
using K = DailyBatch.Core.Publishing.YouTube.Errors.VerdictKind;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>What each of YouTube's reasons asks for. Its messages are for people and change; they decide nothing.</summary>
internal static class ErrorTable
{
    private static readonly IReadOnlyDictionary<string, K> Reasons = new Dictionary<string, K>(StringComparer.Ordinal)
    {
        ["invalidTitle"] = K.Permanent,
        ["invalidDescription"] = K.Permanent,
        ["invalidTags"] = K.Permanent,
        ["invalidCategoryId"] = K.Permanent,
        ["invalidVideoMetadata"] = K.Permanent,
        ["invalidPublishAt"] = K.Permanent,
        ["invalidFilename"] = K.Permanent,
        ["mediaBodyRequired"] = K.Permanent,
        ["defaultLanguageNotSet"] = K.Permanent,

        ["uploadLimitExceeded"] = K.StopForADay,

        ["quotaExceeded"] = K.StopUntilMidnight,
        ["dailyLimitExceeded"] = K.StopUntilMidnight,

        ["rateLimitExceeded"] = K.BackOff,
        ["userRateLimitExceeded"] = K.BackOff,
        ["backendError"] = K.BackOff,

        ["authError"] = K.Refresh,
        ["required"] = K.Refresh,

        ["youtubeSignupRequired"] = K.StopForOwner,
        ["insufficientPermissions"] = K.StopForOwner,
        ["accessNotConfigured"] = K.StopForOwner,
        ["accountClosed"] = K.StopForOwner,
        ["accountSuspended"] = K.StopForOwner,
        ["authenticatedUserAccountClosed"] = K.StopForOwner,
        ["authenticatedUserAccountSuspended"] = K.StopForOwner,
        ["channelClosed"] = K.StopForOwner,
        ["channelSuspended"] = K.StopForOwner,

        ["videoNotFound"] = K.VideoNotFound,
    };

    /// <summary>What a reason and a status ask for.</summary>
    /// <param name="reason">The first error's reason; empty when the answer names none, as those of proxies do.</param>
    /// <param name="status">The HTTP status.</param>
    public static K Find(string reason, HttpStatusCode status)
    {
        // "required" is said of a missing sign-in and of a missing field.
        if (reason == "required" && status != HttpStatusCode.Unauthorized) return K.Permanent;
        return Reasons.TryGetValue(reason, out var kind) ? kind : OfStatus(status, reason.Length > 0);
    }

    private static K OfStatus(HttpStatusCode status, bool fromYouTube) => status switch
    {
        HttpStatusCode.Unauthorized => K.Refresh,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => K.SessionLost,
        HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => K.BackOff,
        HttpStatusCode.Forbidden when fromYouTube => K.StopForOwner,
        >= HttpStatusCode.BadRequest when fromYouTube => K.Permanent,

        // A proxy or a captive portal speaks: it may be gone in a minute.
        _ => K.BackOff,
    };
}

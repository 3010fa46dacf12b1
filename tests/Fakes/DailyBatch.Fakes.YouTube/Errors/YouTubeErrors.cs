using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.YouTube.Errors;

/// <summary>Refusals in Google's form. What decides is <c>error.errors[0].reason</c>.</summary>
public static class YouTubeErrors
{
    /// <summary>Any refusal.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="reason">For instance <c>quotaExceeded</c>.</param>
    /// <param name="message">For people.</param>
    /// <param name="domain">For instance <c>youtube.quota</c>.</param>
    public static FakeAnswer Error(int status, string reason, string? message = null, string domain = "youtube.video")
    {
        message ??= $"The request was refused: {reason}.";
        var first = new JsonObject { ["message"] = message, ["domain"] = domain, ["reason"] = reason };
        var error = new JsonObject { ["code"] = status, ["message"] = message, ["errors"] = new JsonArray(first) };
        return FakeAnswer.Json(new JsonObject { ["error"] = error }.ToJsonString(), status) with { IsRefusal = true };
    }

    /// <summary>401: the access token is not known or too old.</summary>
    public static FakeAnswer Unauthorized() => Error(401, "authError", "Request had invalid authentication credentials.", "global");

    /// <summary>403: the account has not allowed that.</summary>
    public static FakeAnswer NotAllowed() => Error(403, "insufficientPermissions", "Request had insufficient authentication scopes.", "global");

    /// <summary>403: the day's quota is used up; a new one begins at midnight Pacific.</summary>
    public static FakeAnswer QuotaExceeded() => Error(403, "quotaExceeded", "The request cannot be completed because you have exceeded your quota.", "youtube.quota");

    /// <summary>403: too fast.</summary>
    public static FakeAnswer RateLimited() => Error(403, "rateLimitExceeded", "Rate Limit Exceeded", "usageLimits");

    /// <summary>429 with the seconds to wait.</summary>
    public static FakeAnswer TooMany(int seconds) => Error(429, "rateLimitExceeded", "Resource has been exhausted.", "global").With("Retry-After", $"{seconds}");

    /// <summary>503, with or without the seconds to wait.</summary>
    public static FakeAnswer Unavailable(int? seconds = null)
    {
        var answer = Error(503, "backendError", "Backend Error", "global");
        return seconds is { } s ? answer.With("Retry-After", $"{s}") : answer;
    }

    /// <summary>400: the channel has taken enough videos for a day.</summary>
    public static FakeAnswer UploadLimit() => Error(400, "uploadLimitExceeded", "The user has exceeded the number of videos they may upload.");

    /// <summary>400: something in the body.</summary>
    public static FakeAnswer Invalid(string reason, string message) => Error(400, reason, message);

    /// <summary>404: no such video, or none yet.</summary>
    public static FakeAnswer VideoNotFound() => Error(404, "videoNotFound", "The video cannot be found.");
}

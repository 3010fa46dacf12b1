using System.Net;
using Google;
using Google.Apis.Auth.OAuth2.Responses;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>Says what to do about whatever a call threw.</summary>
internal static class YouTubeJudge
{
    private const string DeadToken = "invalid_grant";

    /// <summary>Whether an exception comes from YouTube or from the way there; all others are ours.</summary>
    public static bool Covers(Exception e) => e
        is GoogleApiException
        or TokenResponseException
        or HttpRequestException
        or IOException
        or OperationCanceledException
        or TimeoutException
        or Newtonsoft.Json.JsonException
        or NoSessionException
        or NoProgressException
        || (e is AggregateException { InnerException: { } inner } && Covers(inner));

    /// <summary>The verdict on an exception that <see cref="Covers"/>.</summary>
    /// <param name="e">What was thrown.</param>
    /// <param name="retryAfter">How long the answer asks to wait.</param>
    public static Verdict Of(Exception e, TimeSpan? retryAfter) => e switch
    {
        AggregateException { InnerException: { } inner } => Of(inner, retryAfter),
        TokenResponseException { Error.Error: DeadToken } => new(VerdictKind.StopForOwner, DeadToken, (int)HttpStatusCode.BadRequest),
        TokenResponseException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests } refused =>
            new(VerdictKind.StopForOwner, refused.Error?.Error ?? "tokenRefused", (int)refused.StatusCode),
        GoogleApiException api => Of(api, retryAfter),
        OperationCanceledException or TimeoutException => new(VerdictKind.BackOff, "timeOut"),
        NoProgressException => new(VerdictKind.BackOff, "noProgress"),
        NoSessionException or Newtonsoft.Json.JsonException => new(VerdictKind.BackOff, "answerNotUnderstood"),
        _ => new(VerdictKind.BackOff, "connectionLost", RetryAfter: retryAfter),
    };

    private static Verdict Of(GoogleApiException e, TimeSpan? retryAfter)
    {
        var reason = e.Error?.Errors is [{ Reason: { } first }, ..] ? first : "";
        return new(ErrorTable.Find(reason, e.HttpStatusCode), reason, (int)e.HttpStatusCode, retryAfter);
    }
}

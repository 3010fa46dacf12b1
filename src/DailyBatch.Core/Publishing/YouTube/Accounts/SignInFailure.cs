using System.Net;
using DailyBatch.Core.Runtime;
using Google.Apis.Auth.OAuth2.Responses;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What an answer of the token endpoint means. Only its own word for a dead token kills one: a proxy's 403 or too many calls do not.</summary>
internal static class SignInFailure
{
    /// <summary>Google's word for a dead token.</summary>
    public const string DeadGrant = "invalid_grant";

    private static readonly string[] ClientWords = ["invalid_client", "unauthorized_client", "deleted_client", "disabled_client"];

    /// <summary>Whether it says that the sign-in is dead.</summary>
    public static bool IsDead(TokenResponseException e) => e.Error?.Error == DeadGrant;

    /// <summary>The fault of a refusal that leaves the sign-in alive.</summary>
    public static Fault FaultOf(TokenResponseException e, string host) => e switch
    {
        { Error.Error: { } word } when ClientWords.Contains(word) => AccountFaults.ClientRefused(),
        { StatusCode: { } status } when status >= HttpStatusCode.InternalServerError => AccountFaults.Unreachable(host),
        _ => AccountFaults.NotUnderstood(host, e.StatusCode is { } status and not HttpStatusCode.OK ? (int)status : null),
    };

    /// <summary>Whether an exception comes of a network that does not carry, and not of somebody who stopped it.</summary>
    public static bool IsOfNetwork(Exception e, CancellationToken token) =>
        e is HttpRequestException or IOException || (e is OperationCanceledException && !token.IsCancellationRequested);
}

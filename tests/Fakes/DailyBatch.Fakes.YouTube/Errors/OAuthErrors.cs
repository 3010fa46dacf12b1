using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.YouTube.Errors;

/// <summary>How the token endpoint and the consent page refuse.</summary>
public static class OAuthErrors
{
    /// <summary>An error of the token endpoint, RFC 6749.</summary>
    public static FakeAnswer Error(int status, string error, string description) => FakeAnswer.Json(
        new JsonObject { ["error"] = error, ["error_description"] = description }.ToJsonString(), status) with { IsRefusal = true };

    /// <summary>400 <c>invalid_grant</c>: the refresh token is dead.</summary>
    public static FakeAnswer DeadToken() => Error(400, "invalid_grant", "Token has been expired or revoked.");

    internal static FakeAnswer Page(int status, string text) =>
        FakeAnswer.Text($"<!DOCTYPE html>\n<title>Sign in</title>\n<p>{text}</p>\n", "text/html; charset=utf-8", status) with { IsRefusal = true };
}

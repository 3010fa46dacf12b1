using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>Codes and refresh tokens in, access tokens out; and the end of both.</summary>
internal sealed class TokenEndpoint(GrantBook grants, YouTubeOptions options)
{
    private const int AccessSeconds = 3599;
    private const int TestingSeconds = 604_799;

    public FakeAnswer Exchange(Call call)
    {
        if (call.Field("client_id") != options.ClientId || call.Field("client_secret") != options.ClientSecret)
            return OAuthErrors.Error(401, "invalid_client", "The OAuth client was not found.");
        return call.Field("grant_type") switch
        {
            "authorization_code" => ForCode(call),
            "refresh_token" => ForRefresh(call),
            var other => OAuthErrors.Error(400, "unsupported_grant_type", $"Invalid grant_type: {other}"),
        };
    }

    public FakeAnswer Revoke(Call call) => grants.Revoke(call.Field("token") ?? call.Value("token") ?? "")
        ? FakeAnswer.Json("{}")
        : OAuthErrors.Error(400, "invalid_token", "Token expired or revoked");

    private FakeAnswer ForCode(Call call)
    {
        if (grants.TakeCode(call.Field("code") ?? "") is not { } pending) return OAuthErrors.Error(400, "invalid_grant", "Malformed auth code.");
        if (pending.RedirectUri != call.Field("redirect_uri")) return OAuthErrors.Error(400, "redirect_uri_mismatch", "Bad Request");
        if (!Pkce.Fits(pending, call.Field("code_verifier") ?? "")) return OAuthErrors.Error(400, "invalid_grant", "Invalid code verifier.");
        var grant = grants.Grant(pending.Channel, pending.Scopes);
        var tokens = Tokens(grant);
        tokens["refresh_token"] = grant.RefreshToken;
        if (options.Testing) tokens["refresh_token_expires_in"] = TestingSeconds;
        return FakeAnswer.Json(tokens.ToJsonString());
    }

    private FakeAnswer ForRefresh(Call call) => grants.Refresh(call.Field("refresh_token") ?? "") is { } grant
        ? FakeAnswer.Json(Tokens(grant).ToJsonString())
        : OAuthErrors.Error(400, "invalid_grant", "Token has been expired or revoked.");

    private static JsonObject Tokens(FakeGrant grant) => new()
    {
        ["access_token"] = grant.AccessToken,
        ["expires_in"] = AccessSeconds,
        ["scope"] = string.Join(' ', grant.Scopes),
        ["token_type"] = "Bearer",
    };
}

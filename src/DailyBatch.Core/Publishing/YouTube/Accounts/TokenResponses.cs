using DailyBatch.Core.Settings;
using Google.Apis.Auth.OAuth2.Responses;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Between our form of a token and that of Google's library.</summary>
internal static class TokenResponses
{
    private const string Kind = "Bearer";

    /// <summary>The library's form. Without an access token it is one that has run out.</summary>
    public static TokenResponse ToResponse(this StoredToken stored) => new()
    {
        RefreshToken = stored.RefreshToken.Reveal(),
        AccessToken = stored.AccessToken?.Reveal(),
        IssuedUtc = stored.RefreshedAt.UtcDateTime,
        ExpiresInSeconds = stored.AccessUntil is { } until ? (long)(until - stored.RefreshedAt).TotalSeconds : 0,
        Scope = string.Join(' ', stored.Scopes),
        TokenType = Kind,
    };

    /// <summary>The sign-in with a renewed access token.</summary>
    public static StoredToken Renewed(this StoredToken stored, TokenResponse renewed, DateTimeOffset now) => stored with
    {
        RefreshToken = renewed.RefreshToken is { Length: > 0 } refresh ? new Secret("token", refresh) : stored.RefreshToken,
        AccessToken = new Secret("token", renewed.AccessToken),
        AccessUntil = now.AddSeconds(renewed.ExpiresInSeconds ?? 0),
        RefreshedAt = now,
    };
}

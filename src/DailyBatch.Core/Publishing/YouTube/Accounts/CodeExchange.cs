using DailyBatch.Core.Runtime;
using Google.Apis.Auth.OAuth2.Flows;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Exchanges a code for tokens.</summary>
internal static class CodeExchange
{
    /// <summary>The tokens.</summary>
    /// <exception cref="FaultException">Google refuses, or cannot be reached.</exception>
    public static async Task<RedeemedTokens> RedeemAsync(AuthorizationCodeFlow flow, ConsentQuestion question, string code, AccountPlace place, CancellationToken token)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["code_verifier"] = question.Verifier,
            ["redirect_uri"] = question.ReturnAddress,
            ["client_id"] = flow.ClientSecrets.ClientId,
            ["client_secret"] = flow.ClientSecrets.ClientSecret,
        });
        try
        {
            using var answer = await flow.HttpClient.PostAsync(new Uri(place.Settings.TokenUri), form, token).ConfigureAwait(false);
            var body = await answer.Content.ReadAsStringAsync(token).ConfigureAwait(false);
            if (answer.IsSuccessStatusCode && RedeemedTokens.Read(body) is { } tokens) return tokens;
            throw new FaultException(body.Contains("invalid_client", StringComparison.Ordinal)
                ? AccountFaults.ClientRefused()
                : AccountFaults.NotUnderstood(place.TokenHost, answer.IsSuccessStatusCode ? null : (int)answer.StatusCode));
        }
        catch (Exception e) when (SignInFailure.IsOfNetwork(e, token))
        {
            throw new FaultException(AccountFaults.Unreachable(place.TokenHost, e));
        }
    }
}

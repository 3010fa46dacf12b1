using System.Buffers.Text;
using System.Security.Cryptography;
using Google.Apis.Auth.OAuth2.Flows;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What Google's page is asked, and what proves that the answer is to this question.</summary>
/// <param name="Address">Google's page with the question.</param>
/// <param name="ReturnAddress">Where the browser comes back to.</param>
/// <param name="State">Comes back with the answer.</param>
/// <param name="Verifier">Proves at the exchange that it is the asker who exchanges (PKCE, RFC 7636).</param>
internal sealed record ConsentQuestion(Uri Address, string ReturnAddress, string State, string Verifier)
{
    private const int StateBytes = 24;

    /// <summary>A new question.</summary>
    public static ConsentQuestion Of(IPkceAuthorizationCodeFlow flow, string returnAddress)
    {
        var request = flow.CreateAuthorizationCodeRequest(returnAddress, out var verifier);
        // Nobody may guess it: this is chance for secrecy, not for content.
        request.State = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(StateBytes));
        return new(request.Build(), returnAddress, request.State, verifier);
    }
}

using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>Proof key for code exchange, RFC 7636.</summary>
internal static class Pkce
{
    /// <summary>Whether the verifier is the one that the challenge was made from. Without a challenge none is asked for.</summary>
    public static bool Fits(PendingCode pending, string verifier) => pending.Challenge switch
    {
        null => true,
        var challenge when pending.ChallengeMethod == "S256" => challenge == Words.Base64(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
        var challenge => challenge == verifier,
    };
}

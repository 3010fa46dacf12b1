using DailyBatch.Core.Settings;
using Google.Apis.Auth.OAuth2.Flows;
using Google.Apis.Util.Store;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Google's way to tokens, at the addresses of the settings.</summary>
internal static class GoogleFlow
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The first try and one more after a second: whoever waits for it has not begun anything yet.
    private const int Tries = 2;

    /// <summary>The flow. Nothing is asked before it is used.</summary>
    public static PkceGoogleAuthorizationCodeFlow Create(GoogleClient client, YouTubeSettings settings, IEnumerable<string> scopes, IDataStore? store, TimeProvider clock)
    {
        var flow = new PkceGoogleAuthorizationCodeFlow(new Addresses(settings)
        {
            ClientSecrets = new() { ClientId = client.Id, ClientSecret = client.Secret.Reveal() },
            Scopes = scopes,
            DataStore = store,
            HttpClientFactory = new GoogleHttp(),
            Clock = new GoogleClock(clock),
            // Google gives a refresh token only with a new consent.
            Prompt = "consent",
        });
        flow.HttpClient.Timeout = Patience;
        flow.HttpClient.MessageHandler.NumTries = Tries;
        return flow;
    }

    // The library lets only heirs name other addresses than Google's.
    private sealed class Addresses(YouTubeSettings settings)
        : GoogleAuthorizationCodeFlow.Initializer(settings.ConsentUri, settings.TokenUri, settings.RevokeUri);
}

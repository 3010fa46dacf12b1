using System.Globalization;
using DailyBatch.Core.Settings;
using Google.Apis.Auth.OAuth2;
using Google.Apis.Http;
using Google.Apis.Services;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTubeAnalytics.v2;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Services that carry a sign-in.</summary>
internal static class SignedIn
{
    private const string Name = "DailyBatch";
    private const string Advice = "Set it to 'In production' and sign in again: a sign-in made before keeps its seven days.";

    // For calls and pieces of uploads; whoever uploads may set their own.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    // The first try, and one more with a renewed token. Pauses and further tries are the caller's: the library knows no Retry-After.
    private const int Tries = 2;

    /// <summary>The service.</summary>
    public static YouTubeService Service(UserCredential credential, YouTubeSettings settings)
    {
        var service = new YouTubeService(Initializer(credential, settings.ServiceUri));
        Limit(service);
        return service;
    }

    /// <summary>The service for reports.</summary>
    public static YouTubeAnalyticsService Reports(UserCredential credential, YouTubeSettings settings)
    {
        var initializer = Initializer(credential, settings.AnalyticsUri);
        // Many ids make a long address, and the library would turn it into a POST.
        initializer.MaxUrlLength = 0;
        var service = new YouTubeAnalyticsService(initializer);
        Limit(service);
        return service;
    }

    /// <summary>The sentence about a sign-in that ends by itself.</summary>
    public static string Ends(DateTimeOffset end) => string.Create(
        CultureInfo.InvariantCulture,
        $"This sign-in ends on {end.UtcDateTime:yyyy-MM-dd HH:mm} UTC, because the consent screen of the Google project is in 'Testing'. {Advice}");

    private static BaseClientService.Initializer Initializer(UserCredential credential, string root) => new()
    {
        ApplicationName = Name,
        BaseUri = root.TrimEnd('/') + "/",
        DefaultExponentialBackOffPolicy = ExponentialBackOffPolicy.None,
        HttpClientFactory = new GoogleHttp(),
        HttpClientInitializer = credential,
    };

    private static void Limit(BaseClientService service)
    {
        service.HttpClient.Timeout = Patience;
        service.HttpClient.MessageHandler.NumTries = Tries;
    }
}

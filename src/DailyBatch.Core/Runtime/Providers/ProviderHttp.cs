using System.Net;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>HTTP for providers: all limits of time and size are the pipeline's.</summary>
internal static class ProviderHttp
{
    /// <summary>A client that follows no redirects, because a key is meant for one host only, and keeps no cookies.</summary>
    /// <param name="handler">Takes the place of the network; null for the network.</param>
    public static HttpClient Client(HttpMessageHandler? handler = null) => new(handler ?? Network()) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Network() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}

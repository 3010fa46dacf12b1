using System.Net;
using Google.Apis.Http;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>HTTP for Google's library: a connection has to come about soon, no redirects, because a token is meant for one host only, and no cookies.</summary>
internal sealed class GoogleHttp : HttpClientFactory
{
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    protected override HttpMessageHandler CreateHandler(CreateHttpClientArgs args) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = args.GZipEnabled ? DecompressionMethods.GZip | DecompressionMethods.Deflate : DecompressionMethods.None,
        ConnectTimeout = ConnectTime,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}

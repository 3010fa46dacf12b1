using System.Net.Http.Headers;
using Google.Apis.Http;

namespace DailyBatch.PublishRig;

/// <summary>Signs every request with one token.</summary>
internal sealed class Bearer(string token) : IConfigurableHttpClientInitializer, IHttpExecuteInterceptor
{
    public void Initialize(ConfigurableHttpClient httpClient) => httpClient.MessageHandler.AddExecuteInterceptor(this);

    public Task InterceptAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Task.CompletedTask;
    }
}

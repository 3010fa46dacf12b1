using System.ClientModel;
using System.ClientModel.Primitives;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using OpenAI;
using OpenAI.Chat;

namespace DailyBatch.Core.Stories.Models;

/// <summary>
/// One exchange with an OpenAI-compatible server by the OpenAI package, of which only the wire is used: its retries, time-outs
/// and buffering are off, because the provider pipeline decides those.
/// </summary>
internal sealed class OpenAiChatClient
{
    private readonly ChatClient _client;

    /// <param name="endpoint">The base address, with its version path.</param>
    /// <param name="model">The model.</param>
    /// <param name="key">The key; null for a server that needs none.</param>
    /// <param name="http">Carries the requests.</param>
    public OpenAiChatClient(Uri endpoint, string model, Secret? key, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        AuthenticationPolicy authentication = key is null
            ? new KeylessPolicy()
            : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key.Reveal()));
#pragma warning disable OPENAI001 // Under evaluation in the package; the settled constructors cannot do without a key.
        _client = new ChatClient(model, authentication, options);
#pragma warning restore OPENAI001
    }

    /// <summary>Sends a request and gives the reply when its head is there.</summary>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<ProviderReply> PostAsync(BinaryData body, CancellationToken token)
    {
        var options = new RequestOptions { BufferResponse = false, ErrorOptions = ClientErrorBehaviors.NoThrow, CancellationToken = token };
        try
        {
            using var content = BinaryContent.Create(body);
            var result = await _client.CompleteChatAsync(content, options).ConfigureAwait(false);
            var response = result.GetRawResponse();
            return new(response.Status, ProviderReply.Lookup(response.Headers), response.ContentStream ?? Stream.Null, response);
        }
        catch (ClientResultException e) when (e.InnerException is HttpRequestException or IOException)
        {
            throw new HttpRequestException(e.InnerException.Message, e.InnerException);
        }
    }

    private sealed class KeylessPolicy : AuthenticationPolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
            ProcessNext(message, pipeline, currentIndex);

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
            ProcessNextAsync(message, pipeline, currentIndex);
    }
}

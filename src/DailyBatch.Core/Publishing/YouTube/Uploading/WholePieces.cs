using Google.Apis.Http;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>
/// Sends each piece of an upload as one block. Google's library hands its pieces over as a stream that can only be read synchronously, which HttpClient
/// does in steps of 64 KB with a change of thread for each. For one upload at a time.
/// </summary>
internal sealed class WholePieces : IHttpExecuteInterceptor
{
    private byte[] _piece = [];

    /// <summary>A request that was broken off may still hold the last block: the next one gets a new one.</summary>
    public void Renew() => _piece = [];

    /// <inheritdoc/>
    public Task InterceptAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is StreamContent { Headers.ContentRange: { HasRange: true, From: { } from, To: { } to } } content)
            request.Content = Whole(content, (int)(to - from + 1), cancellationToken);
        return Task.CompletedTask;
    }

    private ByteArrayContent Whole(StreamContent content, int length, CancellationToken token)
    {
        if (_piece.Length < length) _piece = new byte[length];
        content.ReadAsStream(token).ReadExactly(_piece, 0, length);
        var whole = new ByteArrayContent(_piece, 0, length);
        foreach (var header in content.Headers) whole.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return whole;
    }
}

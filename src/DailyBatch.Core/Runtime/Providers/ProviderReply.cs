namespace DailyBatch.Core.Runtime.Providers;

/// <summary>A reply whose head has arrived and whose body is still to be read.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">All headers, by names in any case.</param>
/// <param name="Body">The body as it comes.</param>
/// <param name="Owner">Holds the connection.</param>
internal sealed record ProviderReply(int Status, IReadOnlyDictionary<string, string> Headers, Stream Body, IDisposable Owner) : IDisposable
{
    /// <summary>The reply of a plain HTTP client, sent with <see cref="HttpCompletionOption.ResponseHeadersRead"/>.</summary>
    public static async Task<ProviderReply> OfAsync(HttpResponseMessage response, CancellationToken token)
    {
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Select(h => KeyValuePair.Create(h.Key, h.Value.ToString()));
        return new((int)response.StatusCode, Lookup(headers), await response.Content.ReadAsStreamAsync(token).ConfigureAwait(false), response);
    }

    /// <summary>Headers by names in any case; of a name that comes twice, the first.</summary>
    public static IReadOnlyDictionary<string, string> Lookup(IEnumerable<KeyValuePair<string, string>> headers) => headers
        .GroupBy(h => h.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Dispose()
    {
        Body.Dispose();
        Owner.Dispose();
    }
}

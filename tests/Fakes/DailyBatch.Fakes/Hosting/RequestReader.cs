using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace DailyBatch.Fakes.Hosting;

/// <summary>Reads what Kestrel hands over into a <see cref="FakeRequest"/>.</summary>
internal static class RequestReader
{
    public static async Task<FakeRequest> ReadAsync(HttpRequest request, FakeRequest head, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await using var content = Unpacked(request);
        await content.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return head with { Body = body.ToArray() };
    }

    // Google's client libraries compress what they send.
    private static Stream Unpacked(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString().Equals("gzip", StringComparison.OrdinalIgnoreCase) ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;

    /// <summary>All but the body.</summary>
    public static FakeRequest Describe(HttpRequest request, int number) => new(
        number,
        request.Method.ToUpperInvariant(),
        request.Path.Value ?? "/",
        request.QueryString.Value ?? "",
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        default);
}

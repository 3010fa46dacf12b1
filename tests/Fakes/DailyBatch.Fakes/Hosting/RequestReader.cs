using Microsoft.AspNetCore.Http;

namespace DailyBatch.Fakes.Hosting;

/// <summary>Reads what Kestrel hands over into a <see cref="FakeRequest"/>.</summary>
internal static class RequestReader
{
    public static async Task<FakeRequest> ReadAsync(HttpRequest request, FakeRequest head, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return head with { Body = body.ToArray() };
    }

    /// <summary>All but the body.</summary>
    public static FakeRequest Describe(HttpRequest request, int number) => new(
        number,
        request.Method.ToUpperInvariant(),
        request.Path.Value ?? "/",
        request.QueryString.Value ?? "",
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        default);
}

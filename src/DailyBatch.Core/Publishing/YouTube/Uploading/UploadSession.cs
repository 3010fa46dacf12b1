using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Google;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>
/// A resumable upload at YouTube: asks how far it is, and puts pieces into it. Google's library would read each piece whole, in steps of 4 KB, while the line
/// is idle. The client, its sign-in and its errors are the library's.
/// </summary>
/// <param name="service">Signed in.</param>
/// <param name="address">The session's; a secret.</param>
/// <param name="total">Bytes of the whole file.</param>
internal sealed class UploadSession(YouTubeService service, Uri address, long total)
{
    /// <summary>Asks how far it is.</summary>
    /// <exception cref="GoogleApiException">YouTube refuses.</exception>
    public Task<SessionAnswer> AskAsync(CancellationToken token) => PutAsync(new ByteArrayContent([]), new(total), token);

    /// <summary>Puts a piece into it.</summary>
    /// <param name="piece">The bytes.</param>
    /// <param name="start">The first.</param>
    /// <param name="length">How many; a multiple of 262,144 unless they are the last.</param>
    /// <param name="token">Breaks it off; what has arrived by then counts.</param>
    /// <exception cref="GoogleApiException">YouTube refuses.</exception>
    public Task<SessionAnswer> PutAsync(HttpContent piece, long start, long length, CancellationToken token) => PutAsync(piece, new(start, start + length - 1, total), token);

    private async Task<SessionAnswer> PutAsync(HttpContent content, ContentRangeHeaderValue range, CancellationToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = content };
        content.Headers.ContentRange = range;
        using var response = await service.HttpClient.SendAsync(request, token).ConfigureAwait(false);
        if (response.IsSuccessStatusCode) return new(IsComplete: true, total, await service.DeserializeResponse<Video>(response).ConfigureAwait(false));
        if (response.StatusCode == HttpStatusCode.PermanentRedirect) return new(IsComplete: false, Stored(response));
        throw new GoogleApiException(service.Name)
        {
            Error = await service.DeserializeError(response).ConfigureAwait(false),
            HttpStatusCode = response.StatusCode,
        };
    }

    // "bytes=0-524287"; nothing is stored where there is no such header.
    private static long Stored(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Range", out var values)) return 0;
        var last = values.First().Split('-')[^1];
        return long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number + 1
            : throw new HttpRequestException("The answer does not say how many bytes are stored.");
    }
}

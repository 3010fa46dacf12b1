using Microsoft.AspNetCore.Http;

namespace DailyBatch.Fakes.Hosting;

/// <summary>
/// The way back to the client. The end is noted before the last bytes go out: a client that has its answer finds the journal complete
/// and its request no longer counted as open.
/// </summary>
public sealed class Wire
{
    private readonly HttpContext _http;
    private readonly Action<int?> _ending;

    internal Wire(HttpContext http, Action<int?> ending)
    {
        _http = http;
        _ending = ending;
    }

    /// <summary>Tells the client how long the body is going to be. What is sent may be less: then the connection is closed afterwards.</summary>
    public void TellLength(long bytes)
    {
        // 204 and 304 may not carry a length at all.
        if (_http.Response.StatusCode is not (204 or 304)) _http.Response.ContentLength = bytes;
    }

    /// <summary>Sends headers, if they are not out yet, and a part of the body.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken)
    {
        await _http.Response.Body.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        await _http.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the last part of the body.</summary>
    public async Task FinishAsync(ReadOnlyMemory<byte> last, CancellationToken cancellationToken)
    {
        _ending(_http.Response.StatusCode);
        if (!last.IsEmpty) await _http.Response.Body.WriteAsync(last, cancellationToken).ConfigureAwait(false);
        await _http.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Resets the connection (RST: Kestrel closes an aborted socket without lingering).</summary>
    public void Reset()
    {
        _ending(_http.Response.HasStarted ? _http.Response.StatusCode : null);
        _http.Abort();
    }
}

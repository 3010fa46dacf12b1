using DailyBatch.Core.Runtime.Providers;
using Google.Apis.Http;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>Remembers how long the last refusal asked to wait: Google's library does not look at it.</summary>
internal sealed class RetryAfterHeed(TimeProvider clock) : IHttpUnsuccessfulResponseHandler
{
    private TimeSpan? _last;

    /// <summary>What the last refusal said; null when it said nothing. Asked once.</summary>
    public TimeSpan? Take() => (_last, _last = null).Item1;

    /// <inheritdoc/>
    public Task<bool> HandleResponseAsync(HandleUnsuccessfulResponseArgs args)
    {
        var headers = args.Response.Headers.ToDictionary(h => h.Key, h => h.Value.First(), StringComparer.OrdinalIgnoreCase);
        _last = RetryAfter.Of(headers, clock.GetUtcNow());

        // Not handled: what to do is decided elsewhere.
        return Task.FromResult(false);
    }
}

using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;
using Google.Apis.YouTube.v3;

namespace DailyBatch.Core.Publishing.YouTube.Calls;

/// <summary>The way to YouTube: one service, signed in, and one manner of trying again for all that is asked of it.</summary>
internal sealed class YouTubeLink
{
    // Few and long: refused calls cost quota too, one of subtitles 400 units of the day's 10,000.
    private static readonly TimeSpan[] NotFoundPauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20)];

    private readonly Refusals _refusals;
    private readonly BackOff _backOff;
    private readonly RetryAfterHeed _heed;
    private readonly TimeProvider _clock;

    /// <summary>Takes a service over.</summary>
    /// <param name="service">Signed in, and not used before.</param>
    /// <param name="refusals">Makes the faults.</param>
    /// <param name="requestTime">What one request may take.</param>
    /// <param name="clock">The time.</param>
    /// <param name="jitter">Numbers in [0, 1).</param>
    public YouTubeLink(YouTubeService service, Refusals refusals, TimeSpan requestTime, TimeProvider clock, Func<double> jitter)
    {
        (Service, _refusals, RequestTime, _clock) = (service, refusals, requestTime, clock);
        (_backOff, _heed) = (new(clock, jitter), new(clock));

        // Its own tries know neither Retry-After nor pauses; ours take their place. Its time-out cannot be set for a single request.
        service.HttpClient.MessageHandler.NumTries = 1;
        service.HttpClient.MessageHandler.AddUnsuccessfulResponseHandler(_heed);
        if (service.HttpClient.Timeout != Timeout.InfiniteTimeSpan) service.HttpClient.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>The service.</summary>
    public YouTubeService Service { get; }

    /// <summary>What one request may take.</summary>
    public TimeSpan RequestTime { get; }

    /// <summary>Begins to try one thing.</summary>
    public Patience Patience(StopScope scope) => new(_refusals, _backOff, scope);

    /// <summary>What an exception comes to; what is not YouTube's is thrown again.</summary>
    public Verdict Judge(Exception e)
    {
        if (!YouTubeJudge.Covers(e)) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
        return YouTubeJudge.Of(e, _heed.Take());
    }

    /// <summary>Makes a call until it is answered.</summary>
    /// <exception cref="FaultException">YouTube refuses, or cannot be reached.</exception>
    public async Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken token)
    {
        var (value, refused) = await TryAsync(call, retryNotFound: false, token).ConfigureAwait(false);
        return refused is null ? value! : throw _refusals.Raise(refused, StopScope.Everything);
    }

    /// <summary>Makes a call until it is answered or refused for good.</summary>
    /// <param name="call">The call.</param>
    /// <param name="retryNotFound">Whether a video that is not found is only not found yet.</param>
    /// <param name="token">Stops it.</param>
    /// <returns>The answer, or the verdict on the last try.</returns>
    public async Task<(T? Value, Verdict? Refused)> TryAsync<T>(Func<CancellationToken, Task<T>> call, bool retryNotFound, CancellationToken token)
    {
        var patience = Patience(StopScope.Everything);
        for (var notFound = 0; ;)
        {
            var (value, verdict) = await OnceAsync(call, token).ConfigureAwait(false);
            if (verdict is null) return (value, null);
            if (retryNotFound && verdict.Kind == VerdictKind.VideoNotFound && notFound < NotFoundPauses.Length) await Task.Delay(NotFoundPauses[notFound++], _clock, token).ConfigureAwait(false);
            else if (!await patience.TryHeedAsync(verdict, token).ConfigureAwait(false)) return (default, verdict);
        }
    }

    /// <summary>The fault of a verdict; notes it where it holds for a time.</summary>
    public FaultException Raise(Verdict verdict, StopScope scope) => _refusals.Raise(verdict, scope);

    private async Task<(T? Value, Verdict? Verdict)> OnceAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken token)
    {
        using var limit = new CancellationTokenSource(RequestTime, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, limit.Token);
        try
        {
            return (await call(either.Token).ConfigureAwait(false), null);
        }
        catch (Exception e) when (e is not FaultException)
        {
            token.ThrowIfCancellationRequested();
            return (default, Judge(e));
        }
    }
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>
/// Waits until an endpoint that was scaled to zero is up. The first call of a batch wakes it and the others wait for that one,
/// so that it is asked once and not by everybody.
/// </summary>
internal sealed class SleepingEndpoint(ProviderPipeline pipeline, TimeProvider clock)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1), Usual = TimeSpan.FromSeconds(10), Longest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _waking = new(1);
    private volatile bool _awake;

    /// <summary>Whether a status says that it sleeps: 503, or 502 from what stands before it.</summary>
    public static bool IsSleep(int status) => status is 502 or 503;

    /// <summary>Makes a call, and again until the endpoint is up or the deadline comes too near.</summary>
    /// <exception cref="FaultException">It is not up in time, or the call failed.</exception>
    public async Task<ProviderAnswer> SendAsync(ProviderCall call, Deadline deadline, CancellationToken token)
    {
        if (_awake) return await UntilUpAsync(call, deadline, token).ConfigureAwait(false);
        await _waking.WaitAsync(token).ConfigureAwait(false);
        try
        {
            if (!_awake) return await UntilUpAsync(call, pipeline.BeginDeadline(), token).ConfigureAwait(false);
        }
        finally
        {
            _waking.Release();
        }

        // Who waited for the one that woke it begins anew: its own time has not run. And it waits for nobody else.
        return await UntilUpAsync(call, pipeline.BeginDeadline(), token).ConfigureAwait(false);
    }

    private async Task<ProviderAnswer> UntilUpAsync(ProviderCall call, Deadline deadline, CancellationToken token)
    {
        while (true)
        {
            var answer = await pipeline.SendAsync(call with { Takes = IsSleep }, deadline, token).ConfigureAwait(false);
            if (answer.IsSuccess)
            {
                _awake = true;
                return answer;
            }

            var wait = Pause(answer);
            if (wait >= deadline.Remaining) throw pipeline.Refusal(answer);
            await Task.Delay(wait, clock, token).ConfigureAwait(false);
        }
    }

    /// <summary>What the endpoint says is a hint: it is often up sooner, and sometimes much later.</summary>
    private TimeSpan Pause(ProviderAnswer answer)
    {
        var hint = RetryAfter.Of(answer.Headers, clock.GetUtcNow()) ?? ImageDialect.EstimatedTime(answer) ?? Usual;
        return hint < Shortest ? Shortest : hint > Longest ? Longest : hint;
    }
}

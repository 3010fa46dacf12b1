using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>
/// The way of every provider call: its turn, an attempt with its own time-out, pauses that grow and heed Retry-After,
/// one deadline over all, and an answer of limited size. One pipeline a provider, shared by all who call it.
/// </summary>
internal sealed class ProviderPipeline(ProviderLimits limits, ProviderFaults faults, IAnswerDialect dialect, TimeProvider clock, Func<double> jitter)
{
    // Polly takes no shorter one.
    private static readonly TimeSpan ShortestDeadline = TimeSpan.FromMilliseconds(10);

    private readonly CallPace _pace = new(limits.CallsPerMinute, limits.Concurrency, clock);
    private readonly AnswerJudge _judge = new(faults, dialect, clock);

    /// <summary>The faults of this provider.</summary>
    public ProviderFaults Faults => faults;

    /// <summary>Begins the time for one question, which may need several calls.</summary>
    public Deadline BeginDeadline() => new(limits.Deadline, clock);

    /// <summary>The fault of an answer that the caller took to judge it and found to be an error.</summary>
    public FaultException Refusal(ProviderAnswer answer) => new(_judge.Refusal(answer));

    /// <summary>Makes a call and gives its answer.</summary>
    /// <exception cref="FaultException">No answer could be had; the fault says why.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing runs on.</exception>
    public async Task<ProviderAnswer> SendAsync(ProviderCall call, Deadline deadline, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (deadline.Remaining < ShortestDeadline) throw new FaultException(faults.TooSlow(deadline.Span));
        var (stage, last) = (CallStage.Queued, (Attempt?)null);
        try
        {
            last = await Strategy(deadline).ExecuteAsync(NextAsync, token).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            throw new FaultException(OverDeadline(stage, last, deadline));
        }

        return last.Answer ?? throw new FaultException(last.Fault!);

        async ValueTask<Attempt> NextAsync(CancellationToken t)
        {
            stage = CallStage.Queued;
            using var turn = await _pace.EnterAsync(t).ConfigureAwait(false);
            stage = CallStage.Attempting;
            last = await AttemptAsync(call, deadline, t).ConfigureAwait(false);
            stage = CallStage.Pausing;
            if (last.Answer is { IsSuccess: true } answer) await call.Keep(answer).ConfigureAwait(false);
            return last;
        }
    }

    private ResiliencePipeline<Attempt> Strategy(Deadline deadline) => new ResiliencePipelineBuilder<Attempt> { TimeProvider = clock }
        .AddTimeout(deadline.Remaining)
        .AddRetry(new RetryStrategyOptions<Attempt>
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { MayRetry: true } failed && FitsInto(deadline, failed.RetryAfter)),
            MaxRetryAttempts = limits.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            Delay = limits.FirstPause,
            MaxDelay = limits.LongestPause,
            UseJitter = true,
            Randomizer = jitter,
            DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result?.RetryAfter),
        })
        .Build();

    private static bool FitsInto(Deadline deadline, TimeSpan? wait) => wait is null || wait < deadline.Remaining;

    private async Task<Attempt> AttemptAsync(ProviderCall call, Deadline deadline, CancellationToken token)
    {
        using var limit = new CancellationTokenSource(limits.Attempt, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, limit.Token);
        try
        {
            using var reply = await call.Open(either.Token).ConfigureAwait(false);
            return await ReadAsync(call, reply, deadline, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!token.IsCancellationRequested)
        {
            // HTTP clients also say "cancelled" when they could not connect in time.
            return Attempt.Failed(limit.IsCancellationRequested ? faults.TooSlow(limits.Attempt) : faults.Unreachable(e));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return Attempt.Failed(faults.Unreachable(e));
        }
    }

    private async Task<Attempt> ReadAsync(ProviderCall call, ProviderReply reply, Deadline deadline, CancellationToken token)
    {
        try
        {
            return await AnswerReader.ReadAsync(reply, limits.MaxAnswerBytes, token).ConfigureAwait(false) is { } answer
                ? _judge.Judge(call, answer, deadline)
                : Attempt.Refused(faults.AnswerTooLarge(limits.MaxAnswerBytes));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return Attempt.Failed(faults.NotUnderstood("a part of an answer, and then the connection was lost", e));
        }
    }

    private Fault OverDeadline(CallStage stage, Attempt? last, Deadline deadline) => stage switch
    {
        CallStage.Queued when last is null => faults.OwnRateUsedUp(limits.CallsPerMinute, deadline.Span),
        CallStage.Attempting => faults.TooSlow(deadline.Span),
        _ => last!.Fault!,
    };
}

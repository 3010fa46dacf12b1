using DailyBatch.Core.Publishing.YouTube.Stops;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>How long one thing is tried: a count that begins anew with every step forward.</summary>
/// <param name="refusals">Makes the faults.</param>
/// <param name="backOff">Waits.</param>
/// <param name="scope">What is stopped when the quota is used up.</param>
internal sealed class Patience(Refusals refusals, BackOff backOff, StopScope scope)
{
    private const int MostFailures = 7;

    private int _failures;
    private bool _refreshed;

    /// <summary>It came forward.</summary>
    public void Begin() => (_failures, _refreshed) = (0, false);

    /// <summary>Returns when it may be tried again.</summary>
    /// <exception cref="Runtime.FaultException">Trying again is of no use now.</exception>
    public async Task HeedAsync(Verdict verdict, CancellationToken token)
    {
        if (!await TryHeedAsync(verdict, token).ConfigureAwait(false)) throw refusals.Raise(verdict, scope);
    }

    /// <summary>Returns when it may be tried again: true, or at once false where that is of no use now.</summary>
    public async Task<bool> TryHeedAsync(Verdict verdict, CancellationToken token)
    {
        switch (verdict.Kind)
        {
            case VerdictKind.Refresh when !_refreshed:
                return _refreshed = true;
            case VerdictKind.BackOff when ++_failures < MostFailures && !(verdict.RetryAfter > BackOff.MostPatience):
                await backOff.WaitAsync(_failures, verdict.RetryAfter, token).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }
}

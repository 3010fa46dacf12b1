using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>Makes faults of verdicts, and notes those that hold for a time.</summary>
/// <param name="channelId">The channel.</param>
/// <param name="stops">Where stops are kept.</param>
/// <param name="clock">The time.</param>
internal sealed class Refusals(string channelId, StopFile stops, TimeProvider clock)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private FaultException? _forOwner;

    /// <summary>Refuses at once what YouTube has said no to before.</summary>
    /// <exception cref="FaultException">A stop holds.</exception>
    public void EnsureOpen(StopScope wanted)
    {
        // Not stored: the owner may have mended it when the next run begins.
        if (_forOwner is not null) throw _forOwner;
        if (stops.Find(channelId, wanted) is { } stop) throw new FaultException(YouTubeFaults.Stopped(stop));
    }

    /// <summary>The fault of a verdict.</summary>
    /// <param name="verdict">What YouTube said.</param>
    /// <param name="scope">What is stopped with it.</param>
    public FaultException Raise(Verdict verdict, StopScope scope) => verdict.Kind switch
    {
        VerdictKind.StopUntilMidnight => Stop(verdict, scope, PacificDay.EndOf(clock.GetUtcNow())),
        VerdictKind.StopForADay => Stop(verdict, StopScope.Uploads, clock.GetUtcNow() + Day),
        VerdictKind.StopForOwner or VerdictKind.Refresh => _forOwner = new(YouTubeFaults.ForOwner(verdict)),
        VerdictKind.BackOff => new(YouTubeFaults.NoAnswer(verdict)),
        _ => new(YouTubeFaults.Refused(verdict)),
    };

    private FaultException Stop(Verdict verdict, StopScope scope, DateTimeOffset until)
    {
        var stop = new PublishingStop(channelId, scope, until, verdict.Reason, clock.GetUtcNow());
        stops.Note(stop);
        return new(YouTubeFaults.Stopped(stop));
    }
}

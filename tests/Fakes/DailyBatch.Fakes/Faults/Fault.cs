using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>
/// One thing that goes wrong. A fault stands around the service's work: it may wait, leave the work undone, or change the answer or the way it is sent.
/// </summary>
public abstract record Fault
{
    /// <summary>A short name for the journal and the command line, such as <c>reset</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gives the answer, with or without calling <paramref name="work"/>.</summary>
    public abstract Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken);

    /// <summary>This fault around another: <c>new SlowHeaders(…).Around(new StatusFault(500))</c> is a slow 500.</summary>
    public Fault Around(Fault inner) => new FaultPair(this, inner);
}

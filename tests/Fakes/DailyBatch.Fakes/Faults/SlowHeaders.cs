using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Nothing is heard for a while, then all goes on as usual.</summary>
public sealed record SlowHeaders(TimeSpan Delay) : Fault
{
    /// <inheritdoc/>
    public override string Name => "slow-headers";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        await Task.Delay(Delay, clock, cancellationToken).ConfigureAwait(false);
        return await work(cancellationToken).ConfigureAwait(false);
    }
}

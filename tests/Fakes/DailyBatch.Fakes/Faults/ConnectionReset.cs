using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>The connection is reset as soon as the request is read. The work is not done.</summary>
public sealed record ConnectionReset : Fault
{
    /// <inheritdoc/>
    public override string Name => "reset";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.FromResult(new FakeAnswer { Delivery = new ConnectionCut() });
}

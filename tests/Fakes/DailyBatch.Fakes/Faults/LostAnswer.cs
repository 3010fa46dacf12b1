using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>The work is done and counted, then the connection is reset: the client cannot know.</summary>
public sealed record LostAnswer : Fault
{
    /// <inheritdoc/>
    public override string Name => "lost-answer";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        await work(cancellationToken).ConfigureAwait(false) with { Delivery = new ConnectionCut() };
}

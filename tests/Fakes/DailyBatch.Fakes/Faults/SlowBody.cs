using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Headers and half of the body come at once, the rest after a while.</summary>
public sealed record SlowBody(TimeSpan Delay) : Fault
{
    /// <inheritdoc/>
    public override string Name => "slow-body";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        await work(cancellationToken).ConfigureAwait(false) with { Delivery = new InTwoParts(Delay, clock) };

    private sealed record InTwoParts(TimeSpan Delay, TimeProvider Clock) : Delivery
    {
        public override async Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            var half = content.Length / 2;
            wire.TellLength(content.Length);
            await wire.WriteAsync(content[..half], cancellationToken).ConfigureAwait(false);
            await Task.Delay(Delay, Clock, cancellationToken).ConfigureAwait(false);
            await wire.FinishAsync(content[half..], cancellationToken).ConfigureAwait(false);
        }
    }
}

using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>The length of the whole body is told, a part of it is sent, then the connection is cut. The work is done.</summary>
/// <param name="Share">How much is sent: 0 only headers, 1 all but the last byte.</param>
public sealed record TruncatedBody(double Share = 0.5) : Fault
{
    /// <inheritdoc/>
    public override string Name => "truncated";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        await work(cancellationToken).ConfigureAwait(false) with { Delivery = new PartOnly(Share) };

    private sealed record PartOnly(double Share) : Delivery
    {
        public override bool IsComplete => false;

        // Fewer bytes than were told make Kestrel flush and close, so the part surely arrives; a reset could overtake it.
        public override Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            wire.TellLength(content.Length);
            var sent = (int)((content.Length - 1) * Math.Clamp(Share, 0, 1));
            return wire.FinishAsync(content[..Math.Max(sent, 0)], cancellationToken);
        }
    }
}

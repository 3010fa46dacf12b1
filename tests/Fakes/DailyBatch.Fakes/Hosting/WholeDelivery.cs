namespace DailyBatch.Fakes.Hosting;

/// <summary>The way of a healthy server.</summary>
internal sealed record WholeDelivery : Delivery
{
    public override Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        wire.TellLength(content.Length);
        return wire.FinishAsync(content, cancellationToken);
    }
}

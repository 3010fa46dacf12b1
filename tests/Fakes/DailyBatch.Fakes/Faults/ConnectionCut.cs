using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Sends nothing and resets the connection.</summary>
internal sealed record ConnectionCut : Delivery
{
    public override bool IsComplete => false;

    public override Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        wire.Reset();
        return Task.CompletedTask;
    }
}

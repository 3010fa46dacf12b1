namespace DailyBatch.Fakes.Hosting;

/// <summary>How an answer's body goes over the wire. Faults replace it; the answer's status and headers are already set.</summary>
public abstract record Delivery
{
    /// <summary>All of it, with its length told first.</summary>
    public static Delivery Whole { get; } = new WholeDelivery();

    /// <summary>Whether the client can get the whole answer this way.</summary>
    public virtual bool IsComplete => true;

    /// <summary>Sends the content, and ends with <see cref="Wire.FinishAsync"/> or <see cref="Wire.Reset"/>.</summary>
    public abstract Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}

using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>200, and far more bytes than anybody expects. The work is not done.</summary>
/// <param name="Bytes">How many, if the client stays so long.</param>
/// <param name="TellsLength">Whether the length is told first.</param>
/// <param name="ContentType">What the body pretends to be.</param>
public sealed record HugeAnswer(long Bytes, bool TellsLength, string ContentType = "image/png") : Fault
{
    /// <inheritdoc/>
    public override string Name => TellsLength ? "huge" : "huge-untold";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.FromResult(new FakeAnswer { ContentType = ContentType, Delivery = new Flood(Bytes, TellsLength) });

    private sealed record Flood(long Bytes, bool TellsLength) : Delivery
    {
        private static readonly byte[] Piece = new byte[1024 * 1024];

        public override async Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            if (TellsLength) wire.TellLength(Bytes);
            for (var sent = 0L; sent < Bytes; sent += Piece.Length)
                await wire.WriteAsync(Piece.AsMemory(0, (int)Math.Min(Piece.Length, Bytes - sent)), cancellationToken).ConfigureAwait(false);
            await wire.FinishAsync(default, cancellationToken).ConfigureAwait(false);
        }
    }
}

using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>200, and a body that goes on with spaces until the client leaves. The work is not done.</summary>
/// <param name="Pause">Between two pieces of 1 KB.</param>
/// <param name="ContentType">What the body pretends to be.</param>
public sealed record EndlessStream(TimeSpan Pause, string ContentType = "application/json") : Fault
{
    /// <summary>A piece every 10 ms.</summary>
    public EndlessStream() : this(TimeSpan.FromMilliseconds(10))
    {
    }

    /// <inheritdoc/>
    public override string Name => "endless";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.FromResult(FakeAnswer.Text("{" + new string(' ', 1023), ContentType) with { Delivery = new Endless(Pause, clock) });

    private sealed record Endless(TimeSpan Pause, TimeProvider Clock) : Delivery
    {
        private static readonly byte[] Spaces = [.. Enumerable.Repeat((byte)' ', 1024)];

        public override bool IsComplete => false;

        public override async Task SendAsync(Wire wire, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            await wire.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            while (true)
            {
                await Task.Delay(Pause, Clock, cancellationToken).ConfigureAwait(false);
                await wire.WriteAsync(Spaces, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}

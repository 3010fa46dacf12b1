using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Uploads;

namespace DailyBatch.Fakes.YouTube.Faults;

/// <summary>
/// Only a part of a chunk is stored, rounded down to 256 KiB, and the answer tells so: a short range. With 0 the upload never advances.
/// Inside another fault the part stays: <c>new LostAnswer().Around(new PartStored(0.5))</c> is a connection that breaks in the middle.
/// </summary>
/// <param name="Share">0 to 1.</param>
public sealed record PartStored(double Share) : Fault
{
    /// <inheritdoc/>
    public override string Name => "part-stored";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        UploadOrder.Current = UploadOrder.Current with { Share = Share };
        return work(cancellationToken);
    }
}

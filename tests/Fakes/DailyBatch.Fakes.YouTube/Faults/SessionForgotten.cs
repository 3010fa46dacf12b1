using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Uploads;

namespace DailyBatch.Fakes.YouTube.Faults;

/// <summary>The session is gone, now and for good.</summary>
public sealed record SessionForgotten : Fault
{
    /// <inheritdoc/>
    public override string Name => "session-gone";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        UploadOrder.Current = UploadOrder.Current with { Forget = true };
        return work(cancellationToken);
    }
}

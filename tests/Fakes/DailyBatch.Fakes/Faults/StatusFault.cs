using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Another answer in place of the work: a status with any body and headers. The work is not done.</summary>
public sealed record StatusFault(FakeAnswer Answer) : Fault
{
    /// <summary>A bare status.</summary>
    public StatusFault(int status) : this(FakeAnswer.Empty(status))
    {
    }

    /// <inheritdoc/>
    public override string Name => $"status-{Answer.Status}";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) => Task.FromResult(Answer);
}

using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>The faults of one request, outermost first.</summary>
internal sealed class DueFaults(IReadOnlyList<Fault> faults, TimeProvider clock)
{
    public IReadOnlyList<string> Names => [.. faults.Select(fault => fault.Name)];

    public Task<FakeAnswer> ApplyAsync(Work work, CancellationToken cancellationToken) =>
        faults.Reverse().Aggregate(work, (inner, fault) => token => fault.ApplyAsync(inner, clock, token))(cancellationToken);
}

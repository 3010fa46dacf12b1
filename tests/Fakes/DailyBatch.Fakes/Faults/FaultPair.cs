using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Two faults at once.</summary>
internal sealed record FaultPair(Fault Outer, Fault Inner) : Fault
{
    public override string Name => $"{Outer.Name}+{Inner.Name}";

    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Outer.ApplyAsync(token => Inner.ApplyAsync(work, clock, token), clock, cancellationToken);
}

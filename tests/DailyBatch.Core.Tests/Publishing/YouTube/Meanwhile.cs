using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>The work is done as usual, and something happens beside it.</summary>
internal sealed record Meanwhile(Action Happens) : Fault
{
    public override string Name => "meanwhile";

    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        Happens();
        return work(cancellationToken);
    }
}

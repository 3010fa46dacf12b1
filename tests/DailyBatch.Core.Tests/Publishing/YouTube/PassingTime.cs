using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>The work is done, and takes its time.</summary>
internal sealed record PassingTime(RushingClock Clock, TimeSpan Time) : Fault
{
    public override string Name => "passing-time";

    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        Clock.Pass(Time);
        return await work(cancellationToken);
    }
}

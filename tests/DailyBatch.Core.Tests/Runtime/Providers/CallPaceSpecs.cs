using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime.Providers;

public sealed class CallPaceSpecs
{
    [Fact]
    public async Task Turns_come_in_the_order_of_asking()
    {
        var pace = new CallPace(100, concurrency: 1, TimeProvider.System);
        var order = new List<int>();
        var first = await pace.EnterAsync(CancellationToken.None);
        var others = Enumerable.Range(0, 20).Select(i => TakeAsync(pace, order, i)).ToArray();

        first.Dispose();
        await Task.WhenAll(others);

        order.ShouldBe(Enumerable.Range(0, 20));
    }

    [Fact]
    public async Task One_who_leaves_the_queue_holds_up_nobody()
    {
        var pace = new CallPace(100, concurrency: 1, TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var first = await pace.EnterAsync(CancellationToken.None);
        var leaver = pace.EnterAsync(stop.Token);
        var next = pace.EnterAsync(CancellationToken.None);

        await stop.CancelAsync();
        first.Dispose();

        await Should.ThrowAsync<OperationCanceledException>(() => leaver);
        (await next).Dispose();
    }

    [Fact]
    public async Task One_who_leaves_while_a_minute_passes_uses_up_no_call()
    {
        var clock = new SkippingClock(TimeSpan.FromSeconds(1));
        var pace = new CallPace(1, concurrency: 5, clock);
        using var stop = new CancellationTokenSource();
        (await pace.EnterAsync(CancellationToken.None)).Dispose();
        var leaver = pace.EnterAsync(stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => leaver);
        clock.Pass(TimeSpan.FromMinutes(1));
        (await pace.EnterAsync(CancellationToken.None)).Dispose();
    }

    private static async Task TakeAsync(CallPace pace, List<int> order, int number)
    {
        using var turn = await pace.EnterAsync(CancellationToken.None);
        order.Add(number);
    }
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class SideBySideSpecs
{
    [Fact]
    public async Task Results_stand_in_the_order_of_the_things_whoever_is_first()
    {
        var gates = Enumerable.Range(0, 4).Select(_ => new TaskCompletionSource()).ToArray();
        var running = RunAsync(4, 4, (i, _) => gates[i].Task);
        foreach (var gate in gates.Reverse()) gate.SetResult();

        (await running).ShouldBe([0, 1, 2, 3]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_than_allowed_are_under_way(int atOnce)
    {
        var (now, most) = (0, 0);
        await RunAsync(9, atOnce, async (_, token) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(5, token);
            Interlocked.Decrement(ref now);
        });

        most.ShouldBe(atOnce);
    }

    [Fact]
    public async Task After_a_failure_what_is_under_way_is_finished_and_nothing_begun()
    {
        var (begun, finished) = (0, 0);
        var held = new TaskCompletionSource();
        var running = RunAsync(10, 2, async (i, _) =>
        {
            Interlocked.Increment(ref begun);
            if (i == 1) throw new InvalidOperationException("second");
            await held.Task;
            finished++;
        });
        held.SetResult();

        (await Should.ThrowAsync<InvalidOperationException>(() => running)).Message.ShouldBe("second");
        (begun, finished).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Of_several_failures_the_earliest_things_is_told()
    {
        var gate = new TaskCompletionSource();
        var running = RunAsync(2, 2, async (i, _) =>
        {
            if (i == 0) await gate.Task;
            throw new InvalidOperationException($"thing {i}");
        });
        gate.SetResult();

        (await Should.ThrowAsync<InvalidOperationException>(() => running)).Message.ShouldBe("thing 0");
    }

    [Fact]
    public async Task Cancellation_ends_all()
    {
        using var stop = new CancellationTokenSource();
        var ended = 0;
        var running = SideBySide.RunAsync<int, int>([1, 2, 3], 3, async (i, token) =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, token);
                return i;
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }
        }, stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => running);
        ended.ShouldBe(3);
    }

    private static Task<IReadOnlyList<int>> RunAsync(int count, int atOnce, Func<int, CancellationToken, Task> work) =>
        SideBySide.RunAsync([.. Enumerable.Range(0, count)], atOnce, async (i, token) =>
        {
            await work(i, token);
            return i;
        }, TestContext.Current.CancellationToken);
}

using System.Runtime.CompilerServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class ParallelStepsSpecs
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_input_whatever_ends_first()
    {
        var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource()).ToArray();
        var works = gates.Select((gate, i) => Work(i, gate.Task)).ToList();
        var results = Collect(ParallelSteps.RunAsync(works, 3, default));

        gates[2].SetResult();
        gates[1].SetResult();
        gates[0].SetResult();

        (await results).OfType<StepProduced>().Select(p => p.Value).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task No_more_works_run_at_once_than_allowed()
    {
        int now = 0, most = 0;
        var works = Enumerable.Range(0, 8).Select(_ => Counted(() => most = Math.Max(most, Interlocked.Increment(ref now)), () => Interlocked.Decrement(ref now))).ToList();

        await Collect(ParallelSteps.RunAsync(works, 2, default));

        most.ShouldBe(2);
    }

    [Fact]
    public async Task A_reader_that_leaves_cancels_all_works_and_waits_for_their_end()
    {
        var ended = 0;
        var works = Enumerable.Range(0, 2).Select(_ => Endless(() => Interlocked.Increment(ref ended))).ToList();

        await foreach (var _ in ParallelSteps.RunAsync(works, 2, default))
            break;

        ended.ShouldBe(2);
    }

    [Fact]
    public async Task A_work_that_throws_ends_the_stream_with_its_exception()
    {
        Func<CancellationToken, IAsyncEnumerable<StepEvent>>[] works = [_ => throw new InvalidOperationException("broken")];

        var e = await Should.ThrowAsync<InvalidOperationException>(() => Collect(ParallelSteps.RunAsync(works, 1, default)));

        e.Message.ShouldBe("broken");
    }

    private static async Task<List<StepEvent>> Collect(IAsyncEnumerable<StepEvent> steps) => await steps.ToListAsync();

    private static Func<CancellationToken, IAsyncEnumerable<StepEvent>> Work(int index, Task gate)
    {
        return Run;
        async IAsyncEnumerable<StepEvent> Run([EnumeratorCancellation] CancellationToken token)
        {
            await gate.WaitAsync(token);
            yield return new StepProduced(index);
        }
    }

    private static Func<CancellationToken, IAsyncEnumerable<StepEvent>> Counted(Action start, Action end)
    {
        return Run;
        async IAsyncEnumerable<StepEvent> Run([EnumeratorCancellation] CancellationToken token)
        {
            start();
            await Task.Delay(30, token);
            end();
            yield return new StepProduced(0);
        }
    }

    private static Func<CancellationToken, IAsyncEnumerable<StepEvent>> Endless(Action ended)
    {
        return Run;
        async IAsyncEnumerable<StepEvent> Run([EnumeratorCancellation] CancellationToken token)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    yield return new StepProgress(null, "Test", "", i);
                    await Task.Delay(5, token);
                }
            }
            finally
            {
                ended();
            }
        }
    }
}

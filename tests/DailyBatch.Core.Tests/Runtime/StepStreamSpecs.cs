using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class StepStreamSpecs
{
    [Fact]
    public async Task Events_come_in_the_order_in_which_they_were_said()
    {
        var stream = StepStream.Run(
            async (writer, token) =>
            {
                for (var i = 0; i < 500; i++)
                    await writer.SayAsync(new StepProduced(i), token);
            },
            CancellationToken.None);
        (await ToListAsync(stream)).Cast<StepProduced>().Select(p => (int)p.Value).ShouldBe(Enumerable.Range(0, 500));
    }

    [Fact]
    public async Task A_consumer_who_stops_early_ends_the_work_and_waits_for_its_end()
    {
        var ended = false;
        await foreach (var step in StepStream.Run(Endless, CancellationToken.None))
            break;
        ended.ShouldBeTrue();

        async Task Endless(StepWriter writer, CancellationToken token)
        {
            try
            {
                await writer.SayAsync(new StepWarning("started"), token);
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                await Task.Yield();
                ended = true;
            }
        }
    }

    [Fact]
    public async Task A_failure_comes_after_what_was_said_before_it()
    {
        var said = new List<StepEvent>();
        var stream = StepStream.Run(
            async (writer, token) =>
            {
                await writer.SayAsync(new StepWarning("first"), token);
                throw new InvalidOperationException("then this");
            },
            CancellationToken.None);
        await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (var step in stream) said.Add(step);
        });
        said.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_stream()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in StepStream.Run(
                async (writer, token) =>
                {
                    await writer.SayAsync(new StepWarning("started"), token);
                    await Task.Delay(Timeout.Infinite, token);
                },
                stop.Token))
                await stop.CancelAsync();
        });
    }

    [Fact]
    public async Task Progress_of_one_stage_is_said_about_four_times_a_second_and_its_end_always()
    {
        var stream = StepStream.Run(
            (writer, _) =>
            {
                for (var i = 1; i <= 100_000; i++)
                    writer.Progress(new StepProgress("episode", "Rendering", "", i / 100_000.0));
                return Task.CompletedTask;
            },
            CancellationToken.None);
        var said = (await ToListAsync(stream)).Cast<StepProgress>().ToList();
        said.Count.ShouldBeInRange(2, 60);
        said[^1].Fraction.ShouldBe(1);
    }

    private static async Task<List<StepEvent>> ToListAsync(IAsyncEnumerable<StepEvent> stream)
    {
        var all = new List<StepEvent>();
        await foreach (var step in stream) all.Add(step);
        return all;
    }
}

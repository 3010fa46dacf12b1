using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DailyBatch.Core.Runtime;

/// <summary>Runs several streams of events at once and gives them to one reader: progress as it comes, results in the order of the input.</summary>
public static class ParallelSteps
{
    /// <summary>Runs at most <paramref name="limit"/> works at a time. When the reader leaves, all works are cancelled and awaited.</summary>
    public static async IAsyncEnumerable<StepEvent> RunAsync(
        IReadOnlyList<Func<CancellationToken, IAsyncEnumerable<StepEvent>>> works,
        int limit,
        [EnumeratorCancellation] CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var channel = Channel.CreateBounded<(int Index, StepEvent? Event)>(64);
        var running = PumpAllAsync(works, limit, channel.Writer, stop.Token);
        var order = new ResultOrder(works.Count);
        try
        {
            await foreach (var (index, step) in channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                foreach (var ready in order.Take(index, step))
                    yield return ready;
            }

            await running.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task PumpAllAsync(
        IReadOnlyList<Func<CancellationToken, IAsyncEnumerable<StepEvent>>> works,
        int limit,
        ChannelWriter<(int, StepEvent?)> writer,
        CancellationToken token)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = limit, CancellationToken = token };
            await Parallel.ForEachAsync(Enumerable.Range(0, works.Count), options, (i, t) => PumpAsync(works[i], i, writer, t)).ConfigureAwait(false);
        }
        finally
        {
            writer.Complete();
        }
    }

    private static async ValueTask PumpAsync(
        Func<CancellationToken, IAsyncEnumerable<StepEvent>> work,
        int index,
        ChannelWriter<(int, StepEvent?)> writer,
        CancellationToken token)
    {
        await foreach (var step in work(token).WithCancellation(token).ConfigureAwait(false))
            await writer.WriteAsync((index, step), token).ConfigureAwait(false);
        await writer.WriteAsync((index, null), token).ConfigureAwait(false);
    }

    /// <summary>Holds results back until all works before theirs have ended. A null event ends a work.</summary>
    private sealed class ResultOrder(int count)
    {
        private readonly List<StepEvent>[] _held = [.. Enumerable.Range(0, count).Select(_ => new List<StepEvent>())];
        private readonly bool[] _ended = new bool[count];
        private int _next;

        public IEnumerable<StepEvent> Take(int index, StepEvent? step)
        {
            if (step is null)
            {
                _ended[index] = true;
                return Release();
            }

            if (step is not StepProduced || index == _next) return [step];
            _held[index].Add(step);
            return [];
        }

        private List<StepEvent> Release()
        {
            var ready = new List<StepEvent>();
            while (_next < _ended.Length && _ended[_next])
            {
                if (++_next < _held.Length)
                {
                    ready.AddRange(_held[_next]);
                    _held[_next].Clear();
                }
            }

            return ready;
        }
    }
}

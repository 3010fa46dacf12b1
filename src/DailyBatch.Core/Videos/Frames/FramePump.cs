using System.Collections.Concurrent;
using System.Threading.Channels;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// Writes frames of a video, in their order. Several batches of frames are composed at once, a few ahead of whoever reads them:
/// the memory it takes does not grow with the video.
/// </summary>
/// <param name="script">What each frame shows.</param>
/// <param name="range">The frames.</param>
/// <param name="shelf">The pictures of the shots.</param>
/// <param name="size">The frames' size.</param>
/// <param name="kernels">The arithmetic.</param>
internal sealed class FramePump(FrameScript script, FrameRange range, PictureShelf shelf, FrameSize size, IRowKernels kernels)
{
    private static readonly int Ahead = Math.Clamp(Environment.ProcessorCount, 2, 4);

    private readonly ConcurrentBag<FrameComposer> _composers = [];
    private readonly FrameBuffers _buffers = new(size);

    /// <summary>Writes the frames as yuv420p.</summary>
    /// <param name="output">Receives them.</param>
    /// <param name="token">Ends the work; nothing runs on afterwards.</param>
    public async Task WriteAsync(IFrameOutput output, CancellationToken token)
    {
        // One more waits for its place in the queue.
        var queue = Channel.CreateBounded<Task<IReadOnlyList<FrameBuffer>>>(Ahead - 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var producing = ProduceAsync(queue.Writer, stop.Token);
        try
        {
            await ConsumeAsync(queue.Reader, output, token).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (queue.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>On a thread of its own: into a pipe, asynchronous writes cost three times as much as plain ones, which hold their thread.</summary>
    private Task ConsumeAsync(ChannelReader<Task<IReadOnlyList<FrameBuffer>>> frames, IFrameOutput output, CancellationToken token) =>
        Task.Factory.StartNew(() => Consume(frames, output, token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Consume(ChannelReader<Task<IReadOnlyList<FrameBuffer>>> batches, IFrameOutput output, CancellationToken token)
    {
        foreach (var frame in batches.ReadAllAsync(token).ToBlockingEnumerable(token).SelectMany(composing => composing.GetAwaiter().GetResult()))
        {
            // A write that waits is not ended by the token: whoever cancels ends the reader of the pipe, and the write fails.
            token.ThrowIfCancellationRequested();
            output.Write(frame, _buffers);
        }
    }

    private async Task ProduceAsync(ChannelWriter<Task<IReadOnlyList<FrameBuffer>>> queue, CancellationToken token)
    {
        Task started = Task.CompletedTask;
        try
        {
            foreach (var plans in FrameBatches.Of(script, range))
            {
                var composing = await StartAsync(plans, token).ConfigureAwait(false);
                started = composing;
                await queue.WriteAsync(composing, token).ConfigureAwait(false);
            }

            queue.Complete();
        }
        catch (Exception e)
        {
            // The last one may not have found its place in the queue: nobody else would wait for it.
            await started.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            queue.Complete(e);
        }
    }

    private async Task<Task<IReadOnlyList<FrameBuffer>>> StartAsync(IReadOnlyList<FramePlan> plans, CancellationToken token)
    {
        var shot = plans[0].Front.Shot;
        var front = await shelf.GetAsync(shot, [.. plans.Select(p => p.Front.Frame)], token).ConfigureAwait(false);
        var back = plans[0].Behind is { } behind ? await shelf.GetAsync(behind.Shot, [.. plans.Select(p => p.Behind!.Value.Frame)], token).ConfigureAwait(false) : null;
        if (script.FirstFrameOf(shot + 1) < range.End) shelf.Prepare(shot + 1);
        return Task.Run(() => Compose(plans, front, back), CancellationToken.None);
    }

    private IReadOnlyList<FrameBuffer> Compose(IReadOnlyList<FramePlan> plans, PictureLoan front, PictureLoan? back)
    {
        var frames = _buffers.Take(plans.Count);
        var composer = _composers.TryTake(out var free) ? free : new FrameComposer(kernels, _buffers);
        composer.Compose(plans, front.Layers, back?.Layers, frames);
        _composers.Add(composer);
        front.Dispose();
        back?.Dispose();
        return frames;
    }
}

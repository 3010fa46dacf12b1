using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DailyBatch.Core.Runtime;

/// <summary>Turns work that says things while it runs into a stream that is pulled.</summary>
public static class StepStream
{
    private const int Ahead = 64;

    /// <summary>
    /// Starts the work when the first event is asked for. A consumer who stops early, or whose token is cancelled, ends the work:
    /// its token is cancelled and its end awaited, so that nothing runs on behind anybody's back.
    /// </summary>
    /// <param name="work">The work; it says events by its <see cref="StepWriter"/>.</param>
    /// <param name="token">Ends the stream and the work.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <remarks>An exception of the work comes out of the stream after all events that were said before it.</remarks>
    public static async IAsyncEnumerable<StepEvent> Run(
        Func<StepWriter, CancellationToken, Task> work,
        [EnumeratorCancellation] CancellationToken token)
    {
        var channel = Channel.CreateBounded<StepEvent>(new BoundedChannelOptions(Ahead) { SingleReader = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var running = RunAsync(work, channel.Writer, stop.Token);
        try
        {
            await foreach (var step in channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
                yield return step;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(false);
        }
    }

    /// <summary>Never fails itself: the channel carries the failure to the reader, if one still reads.</summary>
    private static async Task RunAsync(Func<StepWriter, CancellationToken, Task> work, ChannelWriter<StepEvent> channel, CancellationToken token)
    {
        try
        {
            // On the pool at once: whoever pulls the first event must not be held by the work's first steps.
            await Task.Run(() => work(new StepWriter(channel, TimeProvider.System), token), CancellationToken.None).ConfigureAwait(false);
            channel.Complete();
        }
        catch (Exception e)
        {
            channel.Complete(e);
        }
    }
}

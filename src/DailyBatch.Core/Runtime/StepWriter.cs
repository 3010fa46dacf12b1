using System.Threading.Channels;

namespace DailyBatch.Core.Runtime;

/// <summary>How work says what it does, see <see cref="StepStream"/>. For one piece of work; its methods may be called from any thread.</summary>
public sealed class StepWriter
{
    // Four a second is as much as anybody can read.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    private readonly ChannelWriter<StepEvent> _channel;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private (string? Subject, string Stage)? _last;
    private long _lastSaid;

    internal StepWriter(ChannelWriter<StepEvent> channel, TimeProvider clock) => (_channel, _clock) = (channel, clock);

    /// <summary>Says something that must arrive: a result, a warning, a failure. Waits while the reader is behind.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while it waited.</exception>
    public ValueTask SayAsync(StepEvent step, CancellationToken token) => _channel.WriteAsync(step, token);

    /// <summary>Says how far it has come. Never waits; left out when the same stage spoke less than a quarter of a second ago, or when the reader is far behind.</summary>
    public void Progress(StepProgress step)
    {
        lock (_gate)
        {
            var isNews = _last != (step.Subject, step.Stage) || step.Fraction >= 1;
            if (!isNews && _clock.GetElapsedTime(_lastSaid) < Pace) return;
            (_last, _lastSaid) = ((step.Subject, step.Stage), _clock.GetTimestamp());
        }

        _channel.TryWrite(step);
    }
}

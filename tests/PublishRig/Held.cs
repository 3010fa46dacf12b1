using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.PublishRig;

/// <summary>An answer that never comes: the moment in which a process is killed.</summary>
/// <param name="IsDone">Whether the work is done before.</param>
/// <param name="Reached">Set when the moment is there.</param>
public sealed record Held(bool IsDone, TaskCompletionSource Reached) : Fault
{
    /// <summary>Whether it still waits for its moment; false lets all through.</summary>
    public bool IsArmed { get; set; } = true;

    /// <inheritdoc/>
    public override string Name => IsDone ? "held-after" : "held-before";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!IsArmed) return await work(cancellationToken);
        if (IsDone) await work(cancellationToken);
        Reached.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return FakeAnswer.Empty(500);
    }
}

using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.YouTube.Faults;

/// <summary>The work is done, and something else is answered: a 503 although the video exists, a 200 without a body.</summary>
public sealed record AnswerReplaced(FakeAnswer Answer) : Fault
{
    /// <inheritdoc/>
    public override string Name => $"replaced-{Answer.Status}";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        await work(cancellationToken).ConfigureAwait(false);
        return Answer;
    }
}

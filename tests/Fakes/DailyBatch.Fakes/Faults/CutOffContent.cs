using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>A whole answer with half an image or clip in it: the server itself had no more. The work is done.</summary>
public sealed record CutOffContent : Fault
{
    /// <inheritdoc/>
    public override string Name => "cut-off";

    /// <inheritdoc/>
    public override async Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken)
    {
        var answer = await work(cancellationToken).ConfigureAwait(false);
        return answer with { Content = answer.Content[..(answer.Content.Length / 2)] };
    }
}

using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>A model that refuses the n-th question of a kind and answers all others.</summary>
internal sealed class RefusingAnswers(IAnswerSource source, string purpose, int number) : IAnswerSource
{
    private int _asked;

    public Task<ModelAnswer> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken) =>
        request.Purpose == purpose && Interlocked.Increment(ref _asked) == number
            ? Task.FromResult(ModelAnswer.Refused("I cannot help with that."))
            : source.AnswerAsync(request, cancellationToken);
}

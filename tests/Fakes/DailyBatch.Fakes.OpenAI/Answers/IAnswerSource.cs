namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>The model: what it says to a request that the server has found to be in order.</summary>
public interface IAnswerSource
{
    /// <summary>Gives the answer. May be called for several requests at once.</summary>
    Task<ModelAnswer> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken);
}

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>Ends the work on a request with an error for the client.</summary>
internal sealed class RefusedException(OpenAiError error, TimeSpan? retryAfter = null) : Exception(error.Message)
{
    public OpenAiError Error => error;

    /// <summary>How long the client should wait, where that is known.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>How a 429 says when to come again (RFC 9110 section 10.2.3 allows both forms).</summary>
public enum RetryAfterStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In whole seconds.</summary>
    Seconds,

    /// <summary>As an HTTP date.</summary>
    Date,
}

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>How a provider's answers are read. The pipeline itself knows no formats.</summary>
internal interface IAnswerDialect
{
    /// <summary>What an answer that reports an error says.</summary>
    ProviderComplaint Complaint(ProviderAnswer answer);

    /// <summary>What makes a successful answer useless, as the end of "it answered with …"; null when it can be read.</summary>
    string? Misread(ProviderAnswer answer);

    /// <summary>Whether an error with this status may be over at the next attempt.</summary>
    bool MayRetry(int status) => status is 408 or 429 or >= 500;
}

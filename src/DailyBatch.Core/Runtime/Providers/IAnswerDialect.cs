namespace DailyBatch.Core.Runtime.Providers;

/// <summary>How a provider's answers are read. The pipeline itself knows no formats.</summary>
internal interface IAnswerDialect
{
    /// <summary>What an answer that reports an error says.</summary>
    ProviderComplaint Complaint(ProviderAnswer answer);

    /// <summary>What makes a successful answer useless, as the end of "it answered with …"; null when it can be read.</summary>
    string? Misread(ProviderAnswer answer);
}

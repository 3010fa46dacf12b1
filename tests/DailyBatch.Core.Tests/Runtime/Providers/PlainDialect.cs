using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Tests.Runtime.Providers;

/// <summary>The dialect of a provider that answers in plain words.</summary>
internal sealed class PlainDialect : IAnswerDialect
{
    public ProviderComplaint Complaint(ProviderAnswer answer) =>
        new(answer.Text, answer.Text.Contains("no money") ? ComplaintKind.CreditsUsedUp : ComplaintKind.Unclear);

    public string? Misread(ProviderAnswer answer) => answer.Text == "nonsense" ? "nonsense" : null;
}

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What a provider says about a call that it did not answer.</summary>
/// <param name="Text">Its own words, raw; empty when it said none.</param>
/// <param name="Kind">What it comes to, where the status alone does not tell.</param>
internal sealed record ProviderComplaint(string Text, ComplaintKind Kind = ComplaintKind.Unclear)
{
    /// <summary>The parameter that it complains about, where it names one.</summary>
    public string? Parameter { get; init; }
}

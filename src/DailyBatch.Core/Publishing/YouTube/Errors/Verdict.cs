namespace DailyBatch.Core.Publishing.YouTube.Errors;

/// <summary>What an answer comes to.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Reason">YouTube's own word, or ours where it said none.</param>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="RetryAfter">How long it asks to wait; null when it does not.</param>
internal sealed record Verdict(VerdictKind Kind, string Reason, int Status = 0, TimeSpan? RetryAfter = null)
{
    /// <inheritdoc/>
    public override string ToString() => Status == 0 ? Reason : Reason.Length == 0 ? Number : $"{Number} {Reason}";

    private string Number => Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

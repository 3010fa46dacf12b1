namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Says what an answer comes to: taken, worth another attempt, or final.</summary>
internal sealed class AnswerJudge(ProviderFaults faults, IAnswerDialect dialect, TimeProvider clock)
{
    /// <summary>The verdict on an answer.</summary>
    public Attempt Judge(ProviderCall call, ProviderAnswer answer, Deadline deadline)
    {
        if (answer.IsSuccess)
            return dialect.Misread(answer) is { } wrong ? Attempt.Failed(Misread(wrong, answer)) : Attempt.Answered(answer);
        return call.Takes(answer.Status) ? Attempt.Answered(answer) : Failure(answer, deadline);
    }

    /// <summary>The fault of an answer that reports an error and that the caller has looked at in vain.</summary>
    public Fault Refusal(ProviderAnswer answer) => Final(answer.Status, dialect.Complaint(answer));

    private Fault Misread(string what, ProviderAnswer answer) => faults.NotUnderstood(what + faults.Quoted(dialect.Complaint(answer).Text));

    private Attempt Failure(ProviderAnswer answer, Deadline deadline)
    {
        var complaint = dialect.Complaint(answer);
        var isFinal = complaint.Kind != ComplaintKind.Unclear || !dialect.MayRetry(answer.Status);
        if (isFinal) return Attempt.Refused(Final(answer.Status, complaint));

        var wait = RetryAfter.Of(answer.Headers, clock.GetUtcNow());
        return Attempt.Failed(answer.Status == 429
            ? faults.RateLimited(answer.Status, complaint.Text, wait, deadline.Span)
            : faults.ServerError(answer.Status, complaint.Text), wait);
    }

    private Fault Final(int status, ProviderComplaint complaint) => (complaint.Kind, status) switch
    {
        (ComplaintKind.CreditsUsedUp, _) or (_, 402) => faults.CreditsUsedUp(status, complaint.Text),
        (ComplaintKind.ContentRefused, _) => faults.ContentRefused(complaint.Text),
        (_, 401 or 403) => faults.KeyRefused(status, complaint.Text),
        (_, >= 500) => faults.ServerError(status, complaint.Text),
        _ => faults.RequestRefused(status, complaint.Text),
    };
}

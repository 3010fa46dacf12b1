namespace DailyBatch.Core.Runtime.Providers;

/// <summary>The codes and types by which services with OpenAI's manners say what a complaint comes to.</summary>
internal static class ComplaintMarks
{
    private static readonly string[] Money = ["insufficient_quota", "billing_hard_limit_reached", "billing_not_active"];

    private static readonly string[] Content = ["content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation", "moderation_blocked"];

    /// <summary>What any of these marks comes to.</summary>
    public static ComplaintKind KindOf(params ReadOnlySpan<string> marks)
    {
        foreach (var mark in marks)
        {
            if (Money.Contains(mark)) return ComplaintKind.CreditsUsedUp;
            if (Content.Contains(mark)) return ComplaintKind.ContentRefused;
        }

        return ComplaintKind.Unclear;
    }
}

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What a complaint comes to, where the status alone does not tell.</summary>
internal enum ComplaintKind
{
    /// <summary>The status decides.</summary>
    Unclear,

    /// <summary>There is no money left; waiting does not help.</summary>
    CreditsUsedUp,

    /// <summary>It does not want to write or draw such a thing.</summary>
    ContentRefused,
}

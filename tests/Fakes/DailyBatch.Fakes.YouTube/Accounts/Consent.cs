namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>What the person in the browser does.</summary>
public enum Consent
{
    /// <summary>Allows all that is asked for.</summary>
    Allow,

    /// <summary>Allows all but reports: the box for them is not ticked.</summary>
    AllowWithoutReports,

    /// <summary>Allows only to see the account.</summary>
    AllowReading,

    /// <summary>Refuses.</summary>
    Deny,
}

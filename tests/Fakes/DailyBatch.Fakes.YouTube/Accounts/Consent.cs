namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>What the person in the browser does.</summary>
public enum Consent
{
    /// <summary>Allows all that is asked for.</summary>
    Allow,

    /// <summary>Allows only to see the account.</summary>
    AllowReading,

    /// <summary>Refuses.</summary>
    Deny,
}

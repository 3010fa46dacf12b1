namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>Which field for the answer's limit a server reads.</summary>
public enum TokenFields
{
    /// <summary>Either, but not both at once.</summary>
    Both,

    /// <summary>Only <c>max_tokens</c>; the other is a field that the server does not know.</summary>
    OldOnly,

    /// <summary>Only <c>max_completion_tokens</c>; the other is refused by name.</summary>
    NewOnly,
}

namespace System.Management.Automation;

/// <summary>Approved verbs that fit nowhere else.</summary>
public static class VerbsOther
{
    public const string Use = "Use";
}

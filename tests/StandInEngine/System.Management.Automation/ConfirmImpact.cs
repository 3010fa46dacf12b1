namespace System.Management.Automation;

/// <summary>How much a command changes, for the decision whether to ask first.</summary>
public enum ConfirmImpact
{
    None = 0,
    Low = 1,
    Medium = 2,
    High = 3,
}

namespace System.Management.Automation;

/// <summary>Whether the work goes on.</summary>
public enum ProgressRecordType
{
    Processing = 0,
    Completed = 1,
}

namespace System.Management.Automation;

/// <summary>The engine was asked for what it does not do at this moment, such as a write from a foreign thread.</summary>
public class PSInvalidOperationException : InvalidOperationException, IContainsErrorRecord
{
    private readonly string _id = "InvalidOperation";

    public PSInvalidOperationException()
    {
    }

    public PSInvalidOperationException(string message)
        : base(message)
    {
    }

    public PSInvalidOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static PSInvalidOperationException WriteNotPermitted() => new(
        "The WriteObject and WriteError methods cannot be called from outside the overrides of the BeginProcessing, ProcessRecord, and EndProcessing methods, and they can only be called from within the same thread. Validate that the cmdlet makes these calls correctly.");

    public ErrorRecord ErrorRecord => new(this, _id, ErrorCategory.InvalidOperation, null);
}

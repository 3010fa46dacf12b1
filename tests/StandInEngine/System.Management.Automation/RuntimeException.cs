namespace System.Management.Automation;

/// <summary>Base of the engine's own exceptions; carries the record that is shown.</summary>
public class RuntimeException : SystemException, IContainsErrorRecord
{
    private ErrorRecord? _record;

    public RuntimeException()
    {
    }

    public RuntimeException(string message)
        : base(message)
    {
    }

    public RuntimeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public RuntimeException(string message, Exception? innerException, ErrorRecord? errorRecord)
        : base(message, innerException) => _record = errorRecord;

    public virtual ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, GetType().Name.Replace("Exception", "", StringComparison.Ordinal), ErrorCategory.NotSpecified, null);

    private protected void Describe(ErrorRecord record) => _record = record;
}

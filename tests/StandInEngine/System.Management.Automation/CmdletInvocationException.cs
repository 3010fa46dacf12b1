namespace System.Management.Automation;

/// <summary>What a pipeline ends with when a command threw.</summary>
public class CmdletInvocationException : RuntimeException
{
    public CmdletInvocationException()
    {
    }

    public CmdletInvocationException(string message)
        : base(message)
    {
    }

    public CmdletInvocationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CmdletInvocationException(Exception cause, ErrorRecord record)
        : base(cause.Message, cause, record)
    {
    }

    public override ErrorRecord ErrorRecord => base.ErrorRecord;
}

namespace System.Management.Automation;

/// <summary>Arguments or an input object do not fit a command's parameters.</summary>
public class ParameterBindingException : RuntimeException
{
    public ParameterBindingException()
    {
    }

    public ParameterBindingException(string message)
        : base(message)
    {
    }

    public ParameterBindingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ParameterBindingException(string message, string errorId, ErrorCategory category, string? parameter, InvocationInfo? invocation, Exception? cause = null)
        : base(message, cause)
    {
        (ErrorId, ParameterName, CommandInvocation) = (errorId, parameter, invocation);
        Describe(new ErrorRecord(this, errorId, category, null) { InvocationInfo = invocation });
    }

    public string? ErrorId { get; }

    public string? ParameterName { get; }

    public InvocationInfo? CommandInvocation { get; }
}

namespace System.Management.Automation;

/// <summary>The text is no pipeline.</summary>
public class ParseException : RuntimeException
{
    public ParseException()
    {
    }

    public ParseException(string message)
        : base(message)
    {
    }

    public ParseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

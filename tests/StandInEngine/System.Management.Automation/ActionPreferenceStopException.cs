namespace System.Management.Automation;

/// <summary>What a pipeline ends with when an error or a warning met <c>Stop</c>.</summary>
public class ActionPreferenceStopException : RuntimeException
{
    public ActionPreferenceStopException()
    {
    }

    public ActionPreferenceStopException(string message)
        : base(message)
    {
    }

    public ActionPreferenceStopException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ActionPreferenceStopException(string message, ErrorRecord record)
        : base(message, record.Exception, record)
    {
    }

    public override ErrorRecord ErrorRecord => base.ErrorRecord;
}

namespace System.Management.Automation;

/// <summary>Thrown by every write once the pipeline is stopped or has failed.</summary>
public class PipelineStoppedException : RuntimeException
{
    public PipelineStoppedException()
    {
    }

    public PipelineStoppedException(string message)
        : base(message)
    {
    }

    public PipelineStoppedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace System.Management.Automation;

/// <summary>There is no such command.</summary>
public class CommandNotFoundException : RuntimeException
{
    public CommandNotFoundException()
    {
    }

    public CommandNotFoundException(string message)
        : base(message)
    {
    }

    public CommandNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public string? CommandName { get; set; }

    public override ErrorRecord ErrorRecord => base.ErrorRecord;
}

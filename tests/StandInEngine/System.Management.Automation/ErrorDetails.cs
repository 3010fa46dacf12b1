namespace System.Management.Automation;

/// <summary>Words to show in place of the exception's own.</summary>
public class ErrorDetails(string message)
{
    public string Message { get; } = message;

    public string RecommendedAction { get; set; } = "";

    public override string ToString() => Message;
}

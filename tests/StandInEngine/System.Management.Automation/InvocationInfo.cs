namespace System.Management.Automation;

/// <summary>How a command was called.</summary>
public class InvocationInfo
{
    internal InvocationInfo(CommandInfo command) => MyCommand = command;

    public CommandInfo MyCommand { get; }

    public Dictionary<string, object?> BoundParameters { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<object?> UnboundArguments { get; } = [];

    public string InvocationName { get; internal set; } = "";

    public string Line { get; internal set; } = "";

    public bool ExpectingInput { get; internal set; }

    public int PipelineLength { get; internal set; }

    /// <summary>From 1.</summary>
    public int PipelinePosition { get; internal set; }
}

using System.Management.Automation;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>Lets through what fits: <c>{ $_.Name -eq 'x' }</c> or <c>Name -eq x</c>.</summary>
[Cmdlet("Where", "Object", DefaultParameterSetName = "Property")]
[Alias("where", "?")]
internal sealed class WhereObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Script")]
    public ScriptBlock? FilterScript { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Property")]
    public string? Property { get; set; }

    [Parameter(Position = 1, ParameterSetName = "Property")]
    public object? Value { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter EQ { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter NE { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter GT { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter GE { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter LT { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter LE { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter Like { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter Match { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter In { get; set; }

    [Parameter(ParameterSetName = "Property")]
    public SwitchParameter Contains { get; set; }

    protected override void ProcessRecord()
    {
        if (Fits()) WriteObject(InputObject);
    }

    private bool Fits()
    {
        if (FilterScript is not null) return Comparison.IsTrue(((CommandRuntime)CommandRuntime).Execution.Invoke(FilterScript, InputObject));
        object? value = ObjectMembers.Get(InputObject, Property!);
        string? operation = Comparison.Operators.FirstOrDefault(name => MyInvocation.BoundParameters.ContainsKey(name));
        return operation is null ? Comparison.IsTrue(value) : Comparison.Of(value, operation, Value);
    }
}

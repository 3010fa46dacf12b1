using System.Management.Automation;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>One member of each object, or what a script block makes of it.</summary>
[Cmdlet("ForEach", "Object", DefaultParameterSetName = "Member")]
[Alias("foreach", "%")]
internal sealed class ForEachObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Script")]
    public ScriptBlock? Process { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Member")]
    public string? MemberName { get; set; }

    protected override void ProcessRecord()
    {
        if (Process is null) WriteObject(Member(), enumerateCollection: true);
        else ((CommandRuntime)CommandRuntime).Execution.Invoke(Process, InputObject, WriteObject);
    }

    private object? Member()
    {
        if (ObjectMembers.TryGet(InputObject, MemberName!, out object? value)) return value;
        if (InputObject?.GetType().GetMethods().Any(one => one.Name.Equals(MemberName, StringComparison.OrdinalIgnoreCase)) != true) return AutomationNull.Value;
        return new CallExpression(new ConstantExpression(InputObject), MemberName!, [], IsStatic: false).Evaluate(((CommandRuntime)CommandRuntime).Execution);
    }
}

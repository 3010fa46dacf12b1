using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>What a command writes.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OutputTypeAttribute : CmdletMetadataAttribute
{
    public OutputTypeAttribute(params Type[] type) => Type = [.. type.Select(one => new PSTypeName(one))];

    public OutputTypeAttribute(params string[] type) => Type = [.. type.Select(one => new PSTypeName(one))];

    public PSTypeName[] Type { get; }

    public string[] ParameterSetName { get; set; } = [ParameterAttribute.AllParameterSets];
}

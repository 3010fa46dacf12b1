using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>How a parameter binds in one set.</summary>
internal sealed record ParameterBinding(string Set, bool IsMandatory, int? Position, bool ByValue, bool ByPropertyName)
{
    public static ParameterBinding Of(CustomAttributeData attribute)
    {
        var position = attribute.Named("Position", int.MinValue);
        return new(
            attribute.Named("ParameterSetName", ParameterAttribute.AllParameterSets),
            attribute.Named<bool>("Mandatory"),
            position == int.MinValue ? null : position,
            attribute.Named<bool>("ValueFromPipeline"),
            attribute.Named<bool>("ValueFromPipelineByPropertyName"));
    }
}

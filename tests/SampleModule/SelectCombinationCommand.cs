using System.Management.Automation;

namespace SampleModule;

/// <summary>Its pipeline object must bring two things, by name.</summary>
[Cmdlet(VerbsCommon.Select, "Combination")]
[OutputType(typeof(string))]
public sealed class SelectCombinationCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public string Name { get; set; } = "";

    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    public int Size { get; set; }

    protected override void ProcessRecord() => WriteObject($"{Name} {Size}");
}

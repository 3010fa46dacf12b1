using System.Management.Automation;

namespace SampleModule;

/// <summary>Changes something of medium weight, if it may.</summary>
[Cmdlet(VerbsCommon.Set, "Sample", SupportsShouldProcess = true)]
[OutputType(typeof(string))]
public sealed class SetSampleCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public string Name { get; set; } = "";

    protected override void ProcessRecord()
    {
        if (ShouldProcess(Name, "Change the sample")) WriteObject($"changed {Name}");
    }
}

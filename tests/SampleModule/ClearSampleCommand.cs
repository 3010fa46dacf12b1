using System.Management.Automation;

namespace SampleModule;

/// <summary>Changes something of high weight, if it may.</summary>
[Cmdlet(VerbsCommon.Clear, "Sample", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(string))]
public sealed class ClearSampleCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public string Name { get; set; } = "";

    protected override void ProcessRecord()
    {
        if (ShouldProcess(Name)) WriteObject($"cleared {Name}");
    }
}

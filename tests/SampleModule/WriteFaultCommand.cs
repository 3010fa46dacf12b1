using System.Management.Automation;

namespace SampleModule;

/// <summary>Fails in the way it is asked to.</summary>
[Cmdlet(VerbsCommunications.Write, "Fault", DefaultParameterSetName = "Error")]
public sealed class WriteFaultCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public string InputObject { get; set; } = "";

    [Parameter(ParameterSetName = "Terminating")]
    public SwitchParameter Terminating { get; set; }

    [Parameter(ParameterSetName = "Raw")]
    public SwitchParameter Raw { get; set; }

    protected override void ProcessRecord()
    {
        if (Raw) throw new InvalidOperationException($"{InputObject} is raw");
        var error = new ErrorRecord(new FormatException($"{InputObject} is wrong"), "SampleFault", ErrorCategory.InvalidData, InputObject);
        if (Terminating) ThrowTerminatingError(error);
        else WriteError(error);
        WriteObject($"after {InputObject}");
    }
}

using System.Management.Automation;

namespace SampleModule;

/// <summary>Two sets, none of them the default.</summary>
[Cmdlet(VerbsCommon.Select, "Choice")]
[OutputType(typeof(string))]
public sealed class SelectChoiceCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ParameterSetName = "Left")]
    public string Left { get; set; } = "";

    [Parameter(Mandatory = true, ParameterSetName = "Right")]
    public string Right { get; set; } = "";

    [Parameter]
    public string Both { get; set; } = "";

    protected override void ProcessRecord() => WriteObject(ParameterSetName);
}

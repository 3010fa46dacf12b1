using System.Management.Automation;

namespace SampleModule;

/// <summary>Says what was bound, and how.</summary>
[Cmdlet(VerbsCommon.Show, "Binding", DefaultParameterSetName = "Number")]
[OutputType(typeof(string))]
public sealed class ShowBindingCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Number")]
    public int Number { get; set; }

    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = "Text")]
    public string Text { get; set; } = "";

    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "Name")]
    [Alias("Title")]
    public string Name { get; set; } = "";

    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = "Name")]
    public int Size { get; set; } = -1;

    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "Name")]
    public Colour Colour { get; set; }

    protected override void ProcessRecord() => WriteObject(ParameterSetName switch
    {
        "Number" => $"Number {Number}",
        "Text" => $"Text {Text}",
        _ => FormattableString.Invariant($"Name {Name} {Size} {Colour}"),
    });

    protected override void EndProcessing() => WriteVerbose($"last number {Number}");
}

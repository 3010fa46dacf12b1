using System.Globalization;
using System.Management.Automation;

namespace SampleModule;

/// <summary>Puts out each bound argument as "name: type value".</summary>
[Cmdlet(VerbsCommon.Show, "Argument")]
[OutputType(typeof(string))]
public sealed class ShowArgumentCommand : PSCmdlet
{
    [Parameter(Position = 0)]
    [ValidateRange(1, 50)]
    public int Number { get; set; }

    [Parameter(Position = 1)]
    public DateTime Date { get; set; }

    [Parameter]
    public TimeSpan Span { get; set; }

    [Parameter]
    public double? Share { get; set; }

    [Parameter]
    public Colour Colour { get; set; }

    [Parameter]
    [ValidateCount(1, 3)]
    public string[]? Name { get; set; }

    [Parameter]
    public Colour[]? Palette { get; set; }

    [Parameter]
    [ValidateSet("soft", "harsh")]
    public string? Light { get; set; }

    [Parameter]
    [ValidatePattern("^[a-z]+$")]
    [ValidateLength(2, 5)]
    public string? Word { get; set; }

    [Parameter]
    [ValidateNotNullOrEmpty]
    [Alias("Subject", "About")]
    public string? Topic { get; set; }

    [Parameter(HelpMessage = "A colour by name.")]
    [ArgumentCompleter(typeof(ColourCompleter))]
    public string? Shade { get; set; }

    [Parameter]
    [Half]
    public int Halved { get; set; }

    [Parameter]
    public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var (name, value) in MyInvocation.BoundParameters)
            WriteObject($"{name}: {value?.GetType().Name} {Text(value)}");
    }

    private static string Text(object? value) => value is Array all
        ? string.Join('+', all.Cast<object>())
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

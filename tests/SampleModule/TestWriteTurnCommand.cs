using System.Management.Automation;

namespace SampleModule;

/// <summary>Tries to write where a command must not.</summary>
[Cmdlet(VerbsDiagnostic.Test, "WriteTurn")]
[OutputType(typeof(string))]
public sealed class TestWriteTurnCommand : PSCmdlet, IDisposable
{
    [Parameter]
    public IList<string> Log { get; set; } = [];

    protected override void ProcessRecord() => WriteObject(Task.Run(() => Try("thread")).Result);

    public void Dispose() => Log.Add(Try("dispose"));

    private string Try(string from)
    {
        try
        {
            WriteObject(from);
            return "written";
        }
        catch (InvalidOperationException cause)
        {
            return $"{from}: {cause.GetType().Name}";
        }
    }
}

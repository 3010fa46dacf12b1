using System.Management.Automation;

namespace SampleModule;

/// <summary>Notes each call of the engine, and fails or writes at the moment it is told to.</summary>
[Cmdlet(VerbsDiagnostic.Trace, "Step")]
[OutputType(typeof(object))]
public sealed class TraceStepCommand : PSCmdlet, IDisposable
{
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0)]
    public string Name { get; set; } = "";

    [Parameter(Mandatory = true)]
    [AllowEmptyCollection]
    public IList<string> Log { get; set; } = [];

    [Parameter]
    public Moment WriteIn { get; set; } = Moment.Process;

    [Parameter]
    public Moment ThrowIn { get; set; }

    [Parameter]
    public SwitchParameter Swallow { get; set; }

    protected override void BeginProcessing() => Note(Moment.Begin, $"{Name} of {MyInvocation.MyCommand.Name}");

    protected override void ProcessRecord() => Note(Moment.Process, InputObject);

    protected override void EndProcessing() => Note(Moment.End, $"{Name} ended");

    protected override void StopProcessing() => Note(Moment.Stop, null);

    public void Dispose() => Note(Moment.Dispose, null);

    private void Note(Moment moment, object? output)
    {
        lock (Log) Log.Add($"{Name} {moment}".ToLowerInvariant());
        if (ThrowIn == moment) throw new InvalidOperationException($"{Name} broke in {moment}");
        if (WriteIn == moment) Write(output);
    }

    private void Write(object? output)
    {
        try
        {
            WriteObject(output);
        }
        catch (Exception cause) when (Swallow)
        {
            lock (Log) Log.Add($"{Name} saw {cause.GetType().Name}");
        }
    }
}

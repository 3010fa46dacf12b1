using System.Diagnostics;
using System.Management.Automation;

namespace SampleModule;

/// <summary>Waits for the stop, with a child process that it ends itself.</summary>
[Cmdlet(VerbsLifecycle.Wait, "Sample")]
public sealed class WaitSampleCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Process? _child;

    [Parameter]
    public SwitchParameter Deaf { get; set; }

    [Parameter]
    public IList<string> Log { get; set; } = [];

    protected override void ProcessRecord()
    {
        _child = Process.Start("sleep", "60");
        WriteObject(_child.Id);
        _stop.Token.WaitHandle.WaitOne();
        _child.Kill();
        _child.WaitForExit();
        Log.Add($"stopping {Stopping}");
        Swallow("never seen");
        WriteObject("never seen either");
    }

    private void Swallow(string output)
    {
        try
        {
            WriteObject(output);
        }
        catch (PipelineStoppedException)
        {
            Log.Add("refused");
        }
    }

    protected override void StopProcessing()
    {
        _stop.Cancel();
        if (!Deaf) return;
        while (!Log.Contains("disposed")) Thread.Sleep(5);
        Log.Add("stop returned after dispose");
        throw new InvalidOperationException("StopProcessing broke");
    }

    public void Dispose()
    {
        Log.Add("disposed");
        _child?.Dispose();
    }
}

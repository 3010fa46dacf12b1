using System.Management.Automation;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn;

/// <summary>A run that goes on on a thread of its own, and can be stopped from any other.</summary>
public sealed class ShellRun
{
    private readonly TaskCompletionSource<ShellResult> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Execution _execution;

    internal ShellRun(Session session, string text)
    {
        _execution = new Execution(session, Streams);
        new Thread(() => _end.SetResult(session.During(() => Work(text)))) { Name = "Pipeline", IsBackground = true }.Start();
    }

    /// <summary>What it wrote so far.</summary>
    public ShellStreams Streams { get; } = new();

    /// <summary>Done once the run is at its end and every command is disposed of.</summary>
    public Task<ShellResult> Completion => _end.Task;

    /// <summary>Calls StopProcessing on all commands, as Ctrl+C does, and does not wait for the end.</summary>
    public void Stop() => _execution.Stop();

    /// <summary>Stops it as soon as the condition holds, and returns its end.</summary>
    /// <exception cref="TimeoutException">The condition did not come true, or the run did not end after the stop, within <paramref name="patience"/> (30 seconds unless told).</exception>
    public ShellResult StopWhen(Func<ShellStreams, bool> condition, TimeSpan? patience = null)
    {
        TimeSpan limit = patience ?? TimeSpan.FromSeconds(30);
        if (!SpinWait.SpinUntil(() => Sleep(condition(Streams)) || Completion.IsCompleted, limit)) throw new TimeoutException("What was waited for did not happen.");
        Stop();
        return Wait(limit);
    }

    /// <summary>Waits for the end.</summary>
    /// <exception cref="TimeoutException">It did not come in time.</exception>
    public ShellResult Wait(TimeSpan? patience = null) =>
        Completion.Wait(patience ?? TimeSpan.FromMinutes(10)) ? Completion.Result : throw new TimeoutException("The pipeline did not end in time.");

    private static bool Sleep(bool done)
    {
        if (!done) Thread.Sleep(5);
        return done;
    }

    private ShellResult Work(string text)
    {
        try
        {
            _execution.Run(ScriptParser.Parse(text), Streams.Output.Add);
            return new ShellResult(Streams, null);
        }
        catch (Exception failure)
        {
            return new ShellResult(Streams, failure);
        }
    }
}

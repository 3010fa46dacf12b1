using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Runtime.ExceptionServices;

namespace DailyBatch.StandIn.Running;

/// <summary>Commands in a row: prepares all, begins all, hands records down, ends in order, disposes always.</summary>
internal sealed class Pipeline(IReadOnlyList<CommandProcessor> commands, Action<Exception> swallowed)
{
    private readonly Lock _gate = new();
    private readonly WritePermission _permission = new();
    private Exception? _failure;
    private volatile bool _stopped;

    /// <summary>Stopped from outside. A failure alone does not count: who swallows it may go on writing, as in the engine.</summary>
    public bool Stopping => _stopped;

    public WritePermission Permission => _permission;

    /// <param name="input">What stands before the first command; null where nothing does.</param>
    /// <exception cref="RuntimeException">The first thing that ended it.</exception>
    public void Run(IEnumerable<object?>? input)
    {
        try
        {
            for (int at = 0; at < commands.Count; at++) commands[at].Prepare(this, at, commands.Count, expectsInput: at > 0 || input is not null);
            End(Feed(input));
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
        finally
        {
            foreach (CommandProcessor command in commands) Quietly(command.Dispose);
        }

        if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
    }

    /// <summary>Called from another thread. A fault of a command's StopProcessing hinders nobody.</summary>
    public void Stop()
    {
        _stopped = true;
        if (!Fail(new PipelineStoppedException("The pipeline has been stopped."))) return;
        foreach (CommandProcessor command in commands) Quietly(command.Stop);
    }

    /// <summary>Remembers the first failure. True for the one that is.</summary>
    public bool Fail(Exception failure)
    {
        lock (_gate)
        {
            bool first = _failure is null;
            _failure ??= failure;
            return first;
        }
    }

    public void ThrowIfStopping()
    {
        if (_stopped) throw new PipelineStoppedException("The pipeline has been stopped.");
    }

    /// <summary>The command that had enough before the input was at its end, if one had.</summary>
    private Cmdlet? Feed(IEnumerable<object?>? input) => UnlessEnough(() =>
    {
        foreach (CommandProcessor command in commands) command.Begin();
        if (input is null) commands[0].ProcessOnce();
        else foreach (object? record in input) commands[0].Process(record);
    });

    /// <summary>What lies above the command that had enough is not ended, and neither is that command.</summary>
    private void End(Cmdlet? requester)
    {
        foreach (CommandProcessor command in commands)
        {
            if (requester is null) requester = UnlessEnough(command.End);
            if (command.Command == requester) requester = null;
        }
    }

    /// <summary>Commands above only see that the pipeline is stopped; that a later one had enough is noted as the failure, and forgiven here.</summary>
    private Cmdlet? UnlessEnough(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (PipelineStoppedException)
        {
            lock (_gate)
            {
                if (_failure is not StopUpstreamCommandsException enough) throw;
                _failure = null;
                return enough.Requester;
            }
        }
    }

    private void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception cause)
        {
            swallowed(cause);
        }
    }
}

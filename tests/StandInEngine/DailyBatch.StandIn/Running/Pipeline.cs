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
    private volatile bool _stopping;

    public bool Stopping => _stopping;

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
        if (!Fail(new PipelineStoppedException("The pipeline has been stopped."))) return;
        foreach (CommandProcessor command in commands) Quietly(command.Stop);
    }

    /// <summary>Remembers the first failure and forbids all further writes. True for the one that stopped it.</summary>
    public bool Fail(Exception failure)
    {
        lock (_gate)
        {
            bool first = !_stopping;
            _failure ??= failure;
            _stopping = true;
            return first;
        }
    }

    public void ThrowIfStopping()
    {
        if (_stopping) throw new PipelineStoppedException("The pipeline has been stopped.");
    }

    /// <summary>The command that had enough before the input was at its end, if one had.</summary>
    private Cmdlet? Feed(IEnumerable<object?>? input)
    {
        try
        {
            foreach (CommandProcessor command in commands) command.Begin();
            if (input is null) commands[0].ProcessOnce();
            else foreach (object? record in input) commands[0].Process(record);
            return null;
        }
        catch (StopUpstreamCommandsException enough)
        {
            return enough.Requester;
        }
    }

    /// <summary>What lies above the command that had enough is not ended, and neither is that command.</summary>
    private void End(Cmdlet? requester)
    {
        ThrowIfStopping();
        foreach (CommandProcessor command in commands)
        {
            if (requester is null) requester = EndOne(command);
            if (command.Command == requester) requester = null;
        }
    }

    private static Cmdlet? EndOne(CommandProcessor command)
    {
        try
        {
            command.End();
            return null;
        }
        catch (StopUpstreamCommandsException enough)
        {
            return enough.Requester;
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

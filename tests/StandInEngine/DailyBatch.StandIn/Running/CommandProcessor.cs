using System.Management.Automation;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>One command of a pipeline, from binding to disposal.</summary>
internal sealed class CommandProcessor
{
    private readonly IReadOnlyList<CommandArgument> _arguments;
    private readonly BindingState _binding;
    private readonly InvocationInfo _call;
    private PipelineBinder? _input;
    private bool _begun;

    public CommandProcessor(CmdletInfo command, IReadOnlyList<CommandArgument> arguments, Execution execution, string line)
    {
        CommandMetadata metadata = CommandMetadata.Of(command.ImplementingType);
        _arguments = arguments;
        _call = new InvocationInfo(command) { InvocationName = command.Name, Line = line };
        Command = (Cmdlet)Activator.CreateInstance(command.ImplementingType)!;
        _binding = new BindingState(Command, metadata, _call, execution.Session.State);
        Runtime = new CommandRuntime(Command, _binding, execution);
        Command.CommandRuntime = Runtime;
    }

    public Cmdlet Command { get; }

    public CommandRuntime Runtime { get; }

    public void Prepare(Pipeline pipeline, int at, int length, bool expectsInput)
    {
        (_call.PipelinePosition, _call.PipelineLength, _call.ExpectingInput) = (at + 1, length, expectsInput);
        Runtime.Pipeline = pipeline;
        pipeline.ThrowIfStopping();
        CommandLineBinder.Bind(_binding, _arguments, expectsInput);
        Runtime.RestartVariables();
        _input = new PipelineBinder(_binding);
    }

    public void Begin()
    {
        if (_begun) return;
        _begun = true;
        Guarded(Command.DoBegin);
    }

    public void ProcessOnce() => Guarded(Command.DoProcess);

    /// <summary>A command further up may write in its Begin, so this one begins with its first record at the latest.</summary>
    public void Process(object? record)
    {
        Begin();
        if (record == AutomationNull.Value || !Bound(record)) return;
        Guarded(Command.DoProcess);
    }

    public void End() => Guarded(Command.DoEnd);

    public void Stop() => Command.DoStop();

    public void Dispose() => (Command as IDisposable)?.Dispose();

    private bool Bound(object? record)
    {
        Runtime.ThrowIfStopping();
        try
        {
            if (!_input!.Bind(record)) throw BindingFault.InputNotBound(_call);
            List<CompiledParameter> missing = ParameterSetChoice.Missing(_binding, inputMayBringIt: false);
            if (missing.Count > 0) throw BindingFault.InputMissing(missing, _call);
            return true;
        }
        catch (ParameterBindingException fault)
        {
            fault.ErrorRecord.TargetObject = record;
            Runtime.Report(fault.ErrorRecord);
            return false;
        }
    }

    /// <summary>Anything that a command throws ends the pipeline. Those above it only see that they are stopped.</summary>
    private void Guarded(Action action)
    {
        Runtime.ThrowIfStopping();
        try
        {
            Runtime.Pipeline.Permission.During(Command, action);
        }
        catch (Exception cause)
        {
            throw Runtime.Fail(cause is PipelineStoppedException or StopUpstreamCommandsException or CmdletInvocationException or ActionPreferenceStopException ? cause : Wrapped(cause));
        }
    }

    private CmdletInvocationException Wrapped(Exception cause)
    {
        ErrorRecord record = (cause as IContainsErrorRecord)?.ErrorRecord ?? new ErrorRecord(cause, cause.GetType().FullName!, ErrorCategory.NotSpecified, null);
        record.Attribute(_call);
        return new CmdletInvocationException(cause, record);
    }
}

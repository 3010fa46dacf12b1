using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Running;

/// <summary>Takes a command's writes. Each one is refused after a stop, and from any other command or thread.</summary>
internal sealed class CommandRuntime : ICommandRuntime2
{
    private readonly Cmdlet _command;
    private readonly BindingState _binding;
    private readonly Execution _execution;
    private readonly Preferences _preferences;
    private readonly Confirmation _confirmation;

    public CommandRuntime(Cmdlet command, BindingState binding, Execution execution)
    {
        (_command, _binding, _execution) = (command, binding, execution);
        _preferences = new Preferences(binding, execution.Session);
        _confirmation = new Confirmation(this, _preferences, binding, execution);
    }

    public Pipeline Pipeline { get; set; } = null!;

    /// <summary>The next command, or whoever collects the output.</summary>
    public Action<object?> Downstream { get; set; } = _ => { };

    public bool Stopping => Pipeline?.Stopping ?? false;

    public InvocationInfo Invocation => _binding.Call;

    public SessionState SessionState => _execution.Session.State;

    public string ParameterSetName => _binding.SetName;

    public Execution Execution => _execution;

    public object? Variable(string name) => _execution.Session.Variables.GetValueOrDefault(name);

    /// <summary>Variables that common parameters name start empty, so that "no error" is seen as none.</summary>
    public void RestartVariables()
    {
        CommonParameters common = _binding.Common;
        foreach (string? variable in (string?[])[common.ErrorVariable, common.WarningVariable, common.InformationVariable, common.OutVariable]) _execution.Restart(variable);
    }

    public void ThrowIfStopping() => Pipeline.ThrowIfStopping();

    /// <summary>The stop goes before the permission, as in the engine.</summary>
    public void DemandWrite()
    {
        ThrowIfStopping();
        Pipeline.Permission.Demand(_command);
    }

    public void WriteObject(object? sendToPipeline)
    {
        DemandWrite();
        Emit(sendToPipeline);
    }

    public void WriteObject(object? sendToPipeline, bool enumerateCollection)
    {
        DemandWrite();
        if (!enumerateCollection || sendToPipeline is not IEnumerable list || sendToPipeline is string or IDictionary)
        {
            Emit(sendToPipeline);
            return;
        }

        foreach (object? one in list)
        {
            ThrowIfStopping();
            Emit(one);
        }
    }

    public void WriteError(ErrorRecord errorRecord)
    {
        ArgumentNullException.ThrowIfNull(errorRecord);
        DemandWrite();
        Report(errorRecord);
    }

    /// <summary>Like WriteError, for the engine itself, which may always write.</summary>
    public void Report(ErrorRecord record)
    {
        ThrowIfStopping();
        record.Attribute(Invocation);
        ActionPreference preference = _preferences.Error;
        if (preference == ActionPreference.Ignore) return;
        if (preference == ActionPreference.Stop) throw Fail(StopException("ErrorActionPreference", record));
        if (preference == ActionPreference.Inquire) throw Fail(NoQuestions());
        Remember(record);
        if (preference == ActionPreference.Continue) _execution.Streams.Errors.Add(record);
    }

    public void WriteWarning(string text)
    {
        bool shown = Shows(_preferences.Warning, text, "WarningPreference");
        if (shown) _execution.Streams.Warnings.Add(text);
        if (_preferences.Warning != ActionPreference.Ignore) _execution.Append(_binding.Common.WarningVariable, text);
        StopIfAsked(_preferences.Warning, text, "WarningPreference");
    }

    public void WriteVerbose(string text)
    {
        if (Shows(_preferences.Verbose, text, "VerbosePreference")) _execution.Streams.Verbose.Add(text);
        StopIfAsked(_preferences.Verbose, text, "VerbosePreference");
    }

    public void WriteDebug(string text)
    {
        if (Shows(_preferences.Debug, text, "DebugPreference")) _execution.Streams.Debug.Add(text);
        StopIfAsked(_preferences.Debug, text, "DebugPreference");
    }

    public void WriteInformation(InformationRecord informationRecord)
    {
        if (Shows(_preferences.Information, informationRecord.ToString(), "InformationPreference")) _execution.Streams.Information.Add(informationRecord);
        if (_preferences.Information != ActionPreference.Ignore) _execution.Append(_binding.Common.InformationVariable, informationRecord);
        StopIfAsked(_preferences.Information, informationRecord.ToString(), "InformationPreference");
    }

    public void WriteProgress(ProgressRecord progressRecord)
    {
        ArgumentNullException.ThrowIfNull(progressRecord);
        if (Shows(_preferences.Progress, progressRecord.Activity, "ProgressPreference")) _execution.Streams.Progress.Add(progressRecord.Copy());
        StopIfAsked(_preferences.Progress, progressRecord.Activity, "ProgressPreference");
    }

    public void ThrowTerminatingError(ErrorRecord errorRecord)
    {
        ThrowIfStopping();
        errorRecord.Attribute(Invocation);
        throw Fail(new CmdletInvocationException(errorRecord.Exception, errorRecord));
    }

    public bool ShouldProcess(string target) => _confirmation.ShouldProcess(target);

    public bool ShouldProcess(string target, string action) => _confirmation.ShouldProcess(target, action);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption) => ShouldProcess(verboseDescription, verboseWarning, caption, out _);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, out ShouldProcessReason shouldProcessReason) =>
        _confirmation.ShouldProcess(verboseDescription, verboseWarning, caption, out shouldProcessReason);

    public bool ShouldContinue(string query, string caption) => _confirmation.ShouldContinue(query, caption);

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll) => _confirmation.ShouldContinue(query, caption, ref yesToAll, ref noToAll);

    public bool ShouldContinue(string query, string caption, bool hasSecurityImpact, ref bool yesToAll, ref bool noToAll) => ShouldContinue(query, caption, ref yesToAll, ref noToAll);

    /// <summary>Notes what ends the pipeline; the command itself only sees that it is stopped.</summary>
    public PipelineStoppedException Fail(Exception failure)
    {
        Pipeline.Fail(failure);
        if (failure is RuntimeException { ErrorRecord: var record } and not PipelineStoppedException) Remember(record);
        return new PipelineStoppedException("The pipeline has been stopped.");
    }

    public RuntimeException NoQuestions()
    {
        var cause = new PSInvalidOperationException("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");
        ErrorRecord record = cause.ErrorRecord;
        record.Attribute(Invocation);
        return new CmdletInvocationException(cause, record);
    }

    private void Emit(object? value)
    {
        if (value == AutomationNull.Value) return;
        _execution.Append(_binding.Common.OutVariable, value);
        Downstream(value);
    }

    private void Remember(ErrorRecord record)
    {
        _execution.Session.Errors.Insert(0, record);
        _execution.Append(_binding.Common.ErrorVariable, record);
    }

    private bool Shows(ActionPreference preference, string text, string variable)
    {
        ArgumentNullException.ThrowIfNull(text, variable);
        DemandWrite();
        return preference is ActionPreference.Continue or ActionPreference.Stop;
    }

    private void StopIfAsked(ActionPreference preference, string text, string variable)
    {
        if (preference == ActionPreference.Inquire) throw Fail(NoQuestions());
        if (preference != ActionPreference.Stop) return;
        var record = new ErrorRecord(new RuntimeException(text), "ActionPreferenceStop", ErrorCategory.OperationStopped, null);
        record.Attribute(Invocation);
        throw Fail(StopException(variable, record));
    }

    private static ActionPreferenceStopException StopException(string variable, ErrorRecord record) =>
        new($"The running command stopped because the preference variable \"{variable}\" or common parameter is set to Stop: {record}", record);
}

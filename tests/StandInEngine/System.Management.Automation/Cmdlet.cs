using System.Diagnostics.CodeAnalysis;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Running;

namespace System.Management.Automation;

/// <summary>A command that is a class. Every write goes to its <see cref="CommandRuntime"/>.</summary>
public abstract class Cmdlet : InternalCommand
{
    private ICommandRuntime? _runtime;

    public static HashSet<string> CommonParameters => CommonParameterNames.Always();

    public static HashSet<string> OptionalCommonParameters => CommonParameterNames.Sometimes();

    [AllowNull]
    public ICommandRuntime CommandRuntime
    {
        get => _runtime ?? throw new NotImplementedException("The command is not part of a pipeline, so it cannot write.");
        set => _runtime = value;
    }

    public bool Stopping => (_runtime as CommandRuntime)?.Stopping ?? false;

    protected virtual void BeginProcessing()
    {
    }

    protected virtual void ProcessRecord()
    {
    }

    protected virtual void EndProcessing()
    {
    }

    protected virtual void StopProcessing()
    {
    }

    public void WriteObject(object? sendToPipeline) => CommandRuntime.WriteObject(sendToPipeline);

    public void WriteObject(object? sendToPipeline, bool enumerateCollection) => CommandRuntime.WriteObject(sendToPipeline, enumerateCollection);

    public void WriteError(ErrorRecord errorRecord) => CommandRuntime.WriteError(errorRecord);

    public void WriteWarning(string text) => CommandRuntime.WriteWarning(text);

    public void WriteVerbose(string text) => CommandRuntime.WriteVerbose(text);

    public void WriteDebug(string text) => CommandRuntime.WriteDebug(text);

    public void WriteProgress(ProgressRecord progressRecord) => CommandRuntime.WriteProgress(progressRecord);

    public void WriteInformation(InformationRecord informationRecord) => ((ICommandRuntime2)CommandRuntime).WriteInformation(informationRecord);

    public void WriteInformation(object messageData, string[] tags)
    {
        var record = new InformationRecord(messageData, GetType().FullName!);
        record.Tags.AddRange(tags ?? []);
        WriteInformation(record);
    }

    public bool ShouldProcess(string target) => CommandRuntime.ShouldProcess(target);

    public bool ShouldProcess(string target, string action) => CommandRuntime.ShouldProcess(target, action);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption) => CommandRuntime.ShouldProcess(verboseDescription, verboseWarning, caption);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, out ShouldProcessReason shouldProcessReason) =>
        CommandRuntime.ShouldProcess(verboseDescription, verboseWarning, caption, out shouldProcessReason);

    public bool ShouldContinue(string query, string caption) => CommandRuntime.ShouldContinue(query, caption);

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll) => CommandRuntime.ShouldContinue(query, caption, ref yesToAll, ref noToAll);

    [DoesNotReturn]
    public void ThrowTerminatingError(ErrorRecord errorRecord)
    {
        ArgumentNullException.ThrowIfNull(errorRecord);
        CommandRuntime.ThrowTerminatingError(errorRecord);
        throw new PipelineStoppedException();
    }

    internal void DoBegin() => BeginProcessing();

    internal void DoProcess() => ProcessRecord();

    internal void DoEnd() => EndProcessing();

    internal void DoStop() => StopProcessing();
}

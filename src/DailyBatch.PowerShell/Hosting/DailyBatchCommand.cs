using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>
/// What all cmdlets share: the workspace, and the pulling of a stage's events on the pipeline's own thread.
/// A cmdlet only says what is to be done; writing, stopping, errors and progress are here.
/// </summary>
public abstract class DailyBatchCommand : PSCmdlet, IDisposable
{
    // Write-Host's own tag: the host shows it, whatever $InformationPreference says.
    private static readonly string[] HostTags = ["PSHOST"];

    private readonly StopSignal _stop = new();
    private ProgressLine? _progress;
    private DailyBatchApp? _app;

    /// <summary>The workspace; without it the nearest one of the current location.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Workspace { get; set; }

    /// <summary>What the progress bar is headed with.</summary>
    protected abstract string Activity { get; }

    /// <summary>The opened workspace: one for the whole life of the command.</summary>
    private protected DailyBatchApp App => _app ??= Guard(Open);

    /// <summary>Ends the work; called by PowerShell from another thread.</summary>
    protected override void StopProcessing() => _stop.Set();

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Pulls a stage to its end and writes what it says.</summary>
    private protected void Run(Func<DailyBatchApp, CancellationToken, IAsyncEnumerable<StepEvent>> stage)
    {
        _progress ??= new ProgressLine(Activity, WriteProgress, TimeProvider.System);
        var app = App;
        using var pump = new StepPump(Guard(() => stage(app, _stop.Token)), _stop.Token);
        try
        {
            while (MoveNext(pump))
                Write(pump.Current);
        }
        finally
        {
            // After a stop the host has cleared its screen already and every write is refused.
            if (!Stopping) _progress.Complete();
        }
    }

    /// <summary>What a cmdlet does with a result; writes it unless overridden.</summary>
    private protected virtual void WriteResult(object value) => WriteObject(value);

    private bool MoveNext(StepPump pump)
    {
        pump.Ask();
        while (!pump.Wait(_progress!.Due))
            _progress.Flush();
        return Guard(pump.MoveNext);
    }

    private void Write(StepEvent step)
    {
        switch (step)
        {
            case StepProduced produced: WriteResult(produced.Value); break;
            case StepProgress progress: _progress!.Report(progress); break;
            case StepPrompt prompt: WriteInformation(prompt.Message, HostTags); break;
            case StepNotice notice: WriteVerbose(notice.Message); break;
            case StepWarning warning: WriteWarning(warning.Message); break;
            case StepFailed failed: WriteError(ErrorMap.ToRecord(failed.Fault, App.Workspace.Root)); break;
        }
    }

    private DailyBatchApp Open() => DailyBatchApp.Open(new AppOptions
    {
        // The session's location, not the process's: Set-Location does not move the process.
        CurrentDirectory = SessionState.Path.CurrentFileSystemLocation.ProviderPath,
        Workspace = Workspace is null ? null : Resolve(Workspace, NoFolder(Workspace)),
    });

    /// <summary>A raw story from a file, relative to the session's location, or from text; null when neither is given. What is wrong with it ends the command.</summary>
    private protected string? RawStory(string? path, string? text) => Guard(() => path is not null
        ? StorySource.ReadAsync(Resolve(path, NoFile(path)), _stop.Token).GetAwaiter().GetResult()
        : text is null ? null : StorySource.Checked(text, "StoryText"));

    /// <summary>The absolute path of a file or a folder, relative to the session's location. What is no path ends the command.</summary>
    private protected string FilePath(string path) => Guard(() => Resolve(path, NoFile(path)));

    private string Resolve(string path, Fault wrong)
    {
        try
        {
            var full = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);
            return Path.IsPathFullyQualified(full) ? full : throw new FaultException(wrong);
        }
        catch (RuntimeException e)
        {
            // No such drive, or no such provider.
            throw new FaultException(wrong with { Exception = e });
        }
    }

    private static Fault NoFile(string path) =>
        new("StoryFileNotFound", FaultKind.NotFound, $"'{path}' is not the path of a file.", "Give the path of a file.", path);

    private static Fault NoFolder(string path) =>
        new("WorkspacePathInvalid", FaultKind.InvalidInput, $"The workspace '{path}' is not the path of a folder.", "Give a folder of the file system.", path);

    /// <summary>Does what writes nothing, and makes an error that ends the command of whatever it throws.</summary>
    private T Guard<T>(Func<T> work)
    {
        Fault fault;
        try
        {
            return work();
        }
        catch (OperationCanceledException) when (Stopping)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception e)
        {
            fault = ErrorMap.FaultOf(e);
        }

        ThrowTerminatingError(ErrorMap.ToRecord(fault, Workspace ?? SessionState.Path.CurrentFileSystemLocation.ProviderPath));
        throw new FaultException(fault);
    }
}

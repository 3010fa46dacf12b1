using System.Management.Automation;

namespace DailyBatch.StandIn;

/// <summary>How a run ended.</summary>
/// <param name="Streams">All that it wrote.</param>
/// <param name="Failure">What ended it before its end; null where nothing did.</param>
public sealed record ShellResult(ShellStreams Streams, Exception? Failure)
{
    /// <summary>What came out at the end of the pipelines.</summary>
    public IReadOnlyList<object?> Output => Streams.Output;

    /// <summary>Errors that did not end the run.</summary>
    public IReadOnlyList<ErrorRecord> Errors => Streams.Errors;

    /// <summary>Warnings.</summary>
    public IReadOnlyList<string> Warnings => Streams.Warnings;

    /// <summary>Verbose texts.</summary>
    public IReadOnlyList<string> Verbose => Streams.Verbose;

    /// <summary>Progress records.</summary>
    public IReadOnlyList<ProgressRecord> Progress => Streams.Progress;

    /// <summary>Lines that only a person sees.</summary>
    public IReadOnlyList<string> Host => Streams.Host;

    /// <summary>Whether it was stopped from outside.</summary>
    public bool Stopped => Failure is PipelineStoppedException;

    /// <summary>The error that ended the run; null where none did.</summary>
    public ErrorRecord? TerminatingError => Stopped ? null : (Failure as IContainsErrorRecord)?.ErrorRecord;

    /// <summary>Itself, if nothing went wrong.</summary>
    /// <exception cref="InvalidOperationException">The run ended early, or wrote errors; all of them are named.</exception>
    public ShellResult ThrowIfFailed()
    {
        IEnumerable<string> faults = Errors.Select(error => $"{error.FullyQualifiedErrorId}: {error}");
        if (Failure is not null) faults = faults.Append(TerminatingError is { } error ? $"{error.FullyQualifiedErrorId}: {error}" : Failure.Message);
        string all = string.Join(Environment.NewLine, faults);
        return all.Length == 0 ? this : throw new InvalidOperationException(all, Failure);
    }
}

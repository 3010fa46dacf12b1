using System.Management.Automation;

namespace DailyBatch.StandIn;

/// <summary>All streams of one run, growing while it goes on.</summary>
public sealed class ShellStreams
{
    /// <summary>What the last command of each pipeline wrote.</summary>
    public StreamLog<object?> Output { get; } = new();

    /// <summary>Errors that did not end the run, as far as <c>-ErrorAction</c> let them be seen.</summary>
    public StreamLog<ErrorRecord> Errors { get; } = new();

    /// <summary>Warnings that were shown.</summary>
    public StreamLog<string> Warnings { get; } = new();

    /// <summary>Verbose texts; only with <c>-Verbose</c>.</summary>
    public StreamLog<string> Verbose { get; } = new();

    /// <summary>Debug texts; only with <c>-Debug</c>.</summary>
    public StreamLog<string> Debug { get; } = new();

    /// <summary>Information records; only with <c>-InformationAction Continue</c>.</summary>
    public StreamLog<InformationRecord> Information { get; } = new();

    /// <summary>A copy of each progress record at the instant it was written.</summary>
    public StreamLog<ProgressRecord> Progress { get; } = new();

    /// <summary>What only a person sees, such as the lines of <c>-WhatIf</c>.</summary>
    public StreamLog<string> Host { get; } = new();

    /// <summary>Exceptions of StopProcessing and Dispose, which the engine swallows. A sound command leaves none.</summary>
    public StreamLog<Exception> Swallowed { get; } = new();
}

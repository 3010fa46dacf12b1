using System.Management.Automation;
using DailyBatch.Core.Runtime;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>
/// The progress of one command: one activity, at most four records a second. A host spends more time on drawing records than we on making them,
/// so what comes too early is held back, and only the newest is kept.
/// </summary>
internal sealed class ProgressLine(string activity, Action<ProgressRecord> write, TimeProvider clock)
{
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(250);
    private static int _lines;

    private readonly int _id = Interlocked.Increment(ref _lines);
    private long? _last;
    private StepProgress? _held;

    /// <summary>Milliseconds until what is held back may be shown; -1 when nothing is.</summary>
    public int Due => _held is null ? Timeout.Infinite : (int)Math.Ceiling(Math.Max(0, Remaining.TotalMilliseconds));

    private TimeSpan Remaining => _last is { } last ? Gap - clock.GetElapsedTime(last) : TimeSpan.Zero;

    /// <summary>Shows it now or as soon as it may be shown.</summary>
    public void Report(StepProgress progress)
    {
        _held = progress;
        if (Due == 0) Flush();
    }

    /// <summary>Shows what is held back.</summary>
    public void Flush()
    {
        if (_held is not { } progress) return;
        _held = null;
        _last = clock.GetTimestamp();
        write(new ProgressRecord(_id, activity, Status(progress)) { PercentComplete = Percent(progress.Fraction) });
    }

    /// <summary>Takes the activity off the screen, if it is there.</summary>
    public void Complete()
    {
        _held = null;
        if (_last is null) return;
        _last = null;
        write(new ProgressRecord(_id, activity, "Done") { RecordType = ProgressRecordType.Completed });
    }

    private static string Status(StepProgress progress) =>
        string.Join(": ", new[] { progress.Subject, progress.Stage, progress.Status }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static int Percent(double? fraction) => fraction is { } f ? (int)Math.Clamp(f * 100, 0, 100) : -1;
}

using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Output;

/// <summary>Progress as lines of a log: a line when a subject comes to another stage, and otherwise one every few seconds.</summary>
internal sealed class PlainProgress(Action<string> write, TimeProvider clock) : IProgressView
{
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(10);
    private readonly Dictionary<string, (string Stage, long At)> _last = [];

    /// <inheritdoc/>
    public void Report(StepProgress progress)
    {
        var subject = progress.Subject ?? "";
        if (_last.TryGetValue(subject, out var last) && last.Stage == progress.Stage && clock.GetElapsedTime(last.At) < Gap) return;
        _last[subject] = (progress.Stage, clock.GetTimestamp());
        write(Line(progress));
    }

    /// <inheritdoc/>
    public void End(string? subject) => _last.Remove(subject ?? "");

    private static string Line(StepProgress progress)
    {
        var share = progress.Fraction is { } f ? f.ToString("P0", CultureInfo.InvariantCulture) : "";
        return string.Join("  ", new[] { progress.Subject, progress.Stage, progress.Status, share }.Where(part => !string.IsNullOrEmpty(part)));
    }
}

using DailyBatch.Core.Runtime;
using Spectre.Console;

namespace DailyBatch.Cli.Output;

/// <summary>Progress as bars on a terminal, one for each subject in work.</summary>
internal sealed class LiveProgress : IProgressView
{
    private readonly ProgressContext _context;
    private readonly Dictionary<string, ProgressTask> _bars = [];
    private (string Subject, string Stage) _shown;

    private LiveProgress(ProgressContext context) => _context = context;

    /// <summary>Does work while the bars are shown; they are gone afterwards.</summary>
    public static Task ShowAsync(IAnsiConsole console, Func<IProgressView, Task> work) => console.Progress()
        .AutoClear(true)
        .HideCompleted(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new LiveProgress(context)));

    /// <inheritdoc/>
    public void Report(StepProgress progress)
    {
        var subject = progress.Subject ?? "";
        var description = Markup.Escape($"{subject}  {progress.Stage}: {progress.Status}".Trim());
        if (!_bars.TryGetValue(subject, out var bar)) _bars[subject] = bar = _context.AddTask(description, maxValue: 1);
        bar.Description = description;
        bar.IsIndeterminate = progress.Fraction is null;

        // A full bar counts as completed and would vanish between two stages.
        bar.Value = Math.Min(progress.Fraction ?? 0, 0.999);

        // The bars are drawn ten times a second: a stage that is over sooner would never have been seen.
        if (_shown != (subject, progress.Stage)) _context.Refresh();
        _shown = (subject, progress.Stage);
    }

    /// <inheritdoc/>
    public void End(string? subject)
    {
        if (!_bars.Remove(subject ?? "", out var bar)) return;
        bar.Value = bar.MaxValue;
        bar.StopTask();
    }
}

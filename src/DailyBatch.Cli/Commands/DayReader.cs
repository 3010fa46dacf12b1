using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Commands;

/// <summary>Reads a day's events: the plan table once it is whole, each episode as it is done, and keeps the summary.</summary>
internal sealed class DayReader(Screen screen)
{
    private readonly List<PlannedVideo> _plans = [];
    private bool _planShown;

    /// <summary>How the day ended; null until then.</summary>
    public BatchSummary? Summary { get; private set; }

    /// <summary>Number of failures that were reported on the way.</summary>
    public int Failures { get; private set; }

    /// <summary>Reads to the end.</summary>
    public async Task ReadAsync(IAsyncEnumerable<StepEvent> events, IProgressView view, CancellationToken token)
    {
        await foreach (var step in events.WithCancellation(token).ConfigureAwait(false))
        {
            if (step is StepProduced { Value: PlannedVideo plan }) _plans.Add(plan);
            else Show(step, view);
        }
    }

    private void Show(StepEvent step, IProgressView view)
    {
        ShowPlan(view);
        switch (step)
        {
            case StepProgress progress:
                view.Report(progress);
                break;
            case StepNotice notice:
                screen.Line(notice.Message);
                break;
            case StepWarning warning:
                screen.Warn(warning.Message);
                break;
            case StepFailed failed:
                Failures++;
                view.End(failed.Fault.Target);
                screen.Error(failed.Fault);
                break;
            case StepProduced { Value: Episode episode }:
                view.End(episode.Id);
                screen.Line($"{EpisodeText.Slot(episode)}  {EpisodeText.State(episode)}  {episode.Title}");
                break;
            case StepProduced { Value: BatchSummary summary }:
                Summary = summary;
                break;
        }
    }

    // The plan is whole when something else follows.
    private void ShowPlan(IProgressView view)
    {
        if (_planShown || _plans.Count == 0) return;
        _planShown = true;
        view.End(null);
        screen.Write(PlanTable.Of(_plans));
    }
}

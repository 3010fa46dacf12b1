using System.Runtime.CompilerServices;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Reviews;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Looks at what the planner of a workspace believes and how well it does.</summary>
internal sealed class PlannerReview(AppServices services)
{
    public async IAsyncEnumerable<StepEvent> BeliefAsync(DateOnly date, [EnumeratorCancellation] CancellationToken token)
    {
        var data = await services.Learning.OfAsync(date, token).ConfigureAwait(false);
        foreach (var warning in services.History.TakeWarnings()) yield return warning;
        yield return new StepNotice(data.Counts.ToString());
        foreach (var effect in BeliefReview.Of(data, date)) yield return new StepProduced(effect);
    }

    public async IAsyncEnumerable<StepEvent> TestAsync([EnumeratorCancellation] CancellationToken token)
    {
        var today = services.Calendar.Today;
        var data = await services.Learning.OfAsync(today, token).ConfigureAwait(false);
        foreach (var warning in services.History.TakeWarnings()) yield return warning;
        yield return new StepNotice(data.Counts.ToString());
        var request = new ModelRequest(MixRequest.From(services.Settings, today, services.Settings.Batch.Count), data, services.Settings.Planner);
        var test = new BackTest(request).Run(token);
        if (test.Videos == 0) yield return new StepWarning("The history is too short to test the planner: it takes twenty measured videos and some days after them.");
        yield return new StepProduced(test);
    }
}

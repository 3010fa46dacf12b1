using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Proportional;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Plans new videos for the places of a batch that nothing else takes.</summary>
internal sealed class NewPlans(AppServices services)
{
    // More than the mix looks back, so that a few by hand do not push out the last week.
    private const int Remembered = 100;

    /// <summary>One new entry for each place; they follow the places that the batch has.</summary>
    /// <exception cref="FaultException">The niche is not known, or words, cap and wishes give too few videos.</exception>
    public async Task<NewPlan> MakeAsync(PlanTask task, CancellationToken token)
    {
        var learned = await services.Learning.OfAsync(task.Record.Date, token).ConfigureAwait(false);
        var request = await RequestAsync(task, token).ConfigureAwait(false);
        var model = new ModelRequest(request, learned, services.Settings.Planner);
        var videos = model.Wishes.WithTopics(Plan(task, model), Used(task.Record, learned));
        var stamp = new PlanStamp(task.Revision, task.Strategy, request.SettingsVersion, learned.Counts.Learned, services.Clock.GetUtcNow())
        {
            Seed = SeededRandom.SeedFrom(request.Channel, Settings.Workspace.Day(request.Date), request.SettingsVersion, FormattableString.Invariant($"{task.Revision}")),
        };
        return new([.. videos.Select(v => new BatchEntry(EpisodeId.New(services.Clock), v.SuggestedSlot, ToBePublished: false, v))], stamp, learned.Counts);
    }

    private static IReadOnlyList<PlannedVideo> Plan(PlanTask task, ModelRequest request) => task.Strategy switch
    {
        PlanStrategy.Model when request.Data.Videos.Count > 0 => ModelPlanner.Plan(request),
        PlanStrategy.Proportional when request.Data.Videos.Count > 0 => ProportionalPlanner.Plan(request),
        _ when task.IsTrial || task.Count > MixPropensity.MostVideos => Mix(request, request.Batch.Revision),
        _ => MixPropensity.Logged(Mix(request, request.Batch.Revision), revision => Mix(request, revision)),
    };

    private static IReadOnlyList<PlannedVideo> Mix(ModelRequest request, int revision) =>
        WishedMix.Plan(request.Batch with { Revision = revision }, request.Wishes);

    private async Task<MixRequest> RequestAsync(PlanTask task, CancellationToken token)
    {
        var record = task.Record;
        var planned = record.Videos.Select(v => v.Plan).OfType<PlannedVideo>().ToList();
        var past = (await services.History.NewestAsync(Remembered, token).ConfigureAwait(false)).Select(e => e.Plan).OfType<PlannedVideo>()
            .Concat(await services.Learning.PlansBeforeAsync(record.Date, token).ConfigureAwait(false))
            .DistinctBy(p => p.Seed);
        return MixRequest.From(services.Settings, record.Date, task.Count) with
        {
            FirstPlace = record.Videos.Count + task.Before + 1,
            Niche = task.Niche,
            Slots = task.Slots,
            Revision = task.Revision,
            History = [.. past.Where(p => p.Date < record.Date).Concat(planned).Select(PastVideo.Of)],
        };
    }

    private static HashSet<string> Used(BatchRecord record, LearningData learned) =>
        [.. learned.Topics, .. record.Videos.Select(v => v.Plan?.TopicHint).OfType<string>()];
}

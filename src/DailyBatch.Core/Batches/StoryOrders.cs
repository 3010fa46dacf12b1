using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>The episode that an order for a story is about: a stored one, the one of a planned place, or a new one of the user's topic.</summary>
internal sealed class StoryOrders(AppServices services)
{
    public async Task<Episode> EpisodeAsync(StoryOrder order, CancellationToken token)
    {
        if (order.Episode is { } given) return (await services.Store.FindAsync(given.Id, token).ConfigureAwait(false)).Episode ?? given;
        var plan = order.Plan ?? TopicPlan(order);
        return await OfPlaceAsync(plan, token).ConfigureAwait(false) ?? await NewAsync(plan, order, token).ConfigureAwait(false);
    }

    /// <summary>The same date is the same batch: a plan that already has its episode does not get a second one.</summary>
    private async Task<Episode?> OfPlaceAsync(PlannedVideo plan, CancellationToken token)
    {
        var record = await services.Batches.FindAsync(plan.Date, token).ConfigureAwait(false);
        return record?.Videos.FirstOrDefault(v => v.Plan?.Seed == plan.Seed) is { } entry
            ? (await services.Store.FindAsync(entry.EpisodeId, token).ConfigureAwait(false)).Episode
            : null;
    }

    private async Task<Episode> NewAsync(PlannedVideo plan, StoryOrder order, CancellationToken token)
    {
        var duration = order.Duration ?? TimeSpan.FromSeconds(services.Settings.Stories.DurationSeconds);
        var record = await services.Batches.FindAsync(plan.Date, token).ConfigureAwait(false) ?? new BatchRecord(plan.Date, services.Settings.Schedule.TimeZone, []);
        var place = record.Videos.FirstOrDefault(v => v.Plan?.Seed == plan.Seed && !services.Store.WasSetAside(v.EpisodeId));
        var episode = Episode.Of(plan, place?.EpisodeId ?? EpisodeId.New(services.Clock), duration, services.Clock.GetUtcNow()) with { Source = order.Source };
        await services.Store.SaveAsync(episode, token).ConfigureAwait(false);
        if (plan.Reason.Mode == GivenMode || place is not null && !record.IsOnlyPlan) return episode;
        record = place is null ? record.With(new(episode.Id, plan.SuggestedSlot, ToBePublished: false, plan)) : record.TakenUp();
        await services.Batches.SaveAsync(record, token).ConfigureAwait(false);
        return episode;
    }

    private const string GivenMode = "given";

    private PlannedVideo TopicPlan(StoryOrder order)
    {
        var topic = order.Topic?.Trim() ?? "";
        if (topic.Length == 0 && order.Source is null) throw new FaultException(NothingGiven());
        var words = services.Settings.Planner;
        if (order.Niche is { } niche && !words.Niches.Contains(niche, StringComparer.OrdinalIgnoreCase)) throw MixFaults.NicheUnknown(niche, words.Niches);
        var seed = SeededRandom.SeedFrom(services.Settings.Channel.Name, Workspace.Day(services.Calendar.Today), "topic", topic, order.Source ?? "");
        var random = new SeededRandom(seed);
        return new()
        {
            Date = services.Calendar.Today,
            Place = 1,
            Niche = order.Niche?.ToLowerInvariant() ?? services.Writer.NicheFor(topic.Length > 0 ? topic : order.Source!, words.Niches) ?? random.Pick(words.Niches),
            Style = random.Pick(words.Styles),
            Pattern = random.Pick(words.Patterns),
            PrimaryEmotion = random.Pick(words.Emotions),
            TopicHint = topic.Length > 0 ? topic : null,
            Reason = new(GivenMode, order.Source is null ? "The topic was given by hand." : "The story was given by hand."),
            Seed = seed,
        };
    }

    private static Fault NothingGiven() => new(
        "TopicMissing", FaultKind.InvalidInput, "There is nothing to write about: no plan, no episode, no topic and no story was given.",
        "Pipe a plan in, or give -Topic, -StoryPath or -StoryText.", "Topic");
}

using System.Globalization;
using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>
/// Takes a snapshot of every young video, asks for reports of those that are of age for them, and derives what can be derived by now. May run at any
/// rhythm and beside a batch: it has a lock of its own, only adds to snapshots and reports, and touches only episodes that are published, which a
/// batch leaves alone.
/// </summary>
/// <param name="store">The episodes.</param>
/// <param name="snapshots">The snapshots.</param>
/// <param name="reader">Asks YouTube.</param>
/// <param name="reports">Asks YouTube Analytics.</param>
/// <param name="measuring">Derives figures.</param>
/// <param name="clock">Tells the moment of a snapshot.</param>
internal sealed class MetricUpdate(
    IEpisodeStore store, SnapshotStore snapshots, IVideoReader reader, ReportRound reports, EpisodeMeasuring measuring, TimeProvider clock)
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(8);

    // A slot lies so far ahead of its episode's making at most, as far as this search goes.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(60);

    /// <summary>One round; produces each episode of which something new is known.</summary>
    public async IAsyncEnumerable<StepEvent> RunAsync([EnumeratorCancellation] CancellationToken token)
    {
        var now = clock.GetUtcNow();
        var (episodes, warnings) = await WatchedAsync(now, token).ConfigureAwait(false);
        foreach (var warning in warnings) yield return new StepWarning(warning);
        var young = episodes.Where(e => IsYoung(e, now)).ToList();
        if (young.Count > 0)
            yield return new StepProgress(null, "Figures", string.Create(CultureInfo.InvariantCulture, $"asking for {young.Count} videos"), null);
        var readings = await CountAsync(young, now, token).ConfigureAwait(false);
        var answer = await reports.AskAsync(episodes, token).ConfigureAwait(false);
        if (answer.Gap is not null) yield return answer.Gap;
        var window = new SnapshotWindow(snapshots);
        foreach (var episode in episodes)
        {
            var news = new EpisodeNews(IsYoung(episode, now), readings.GetValueOrDefault(episode.Publication!.VideoId!), answer.Reports.GetValueOrDefault(episode.Publication.VideoId!), now);
            if (await UpdateAsync(episode, news, window, token).ConfigureAwait(false) is { } changed) yield return new StepProduced(changed);
        }

        yield return new StepNotice(Summary(young.Count, readings.Values.Count(r => r.IsPublic), answer.Reports.Count));
    }

    private static string Summary(int young, int counted, int reported)
    {
        var counts = young == 0 ? "No video is younger than eight days" : string.Create(CultureInfo.InvariantCulture, $"{counted} of {young} young videos were counted");
        return reported > 0 ? string.Create(CultureInfo.InvariantCulture, $"{counts}; retention came for {reported}.")
            : young == 0 ? counts + ", so nothing was asked." : counts + ".";
    }

    private static bool IsYoung(Episode episode, DateTimeOffset now) =>
        episode.Publication is { } publication && now - (publication.PublishedAt ?? publication.PlannedAt) < Young;

    private async Task<(IReadOnlyList<Episode> Episodes, IReadOnlyList<string> Warnings)> WatchedAsync(DateTimeOffset now, CancellationToken token)
    {
        var (found, warnings) = (new List<Episode>(), new List<string>());
        await foreach (var stored in store.ListAsync(token).ConfigureAwait(false))
        {
            if (stored.Warning is not null) warnings.Add(stored.Warning);
            if (stored.Episode is not { } episode) continue;
            if (episode.CreatedAt < now - ReportRound.Last - Ahead) break;
            if (episode.Publication is { VideoId: not null } p && p.PlannedAt <= now && (IsYoung(episode, now) || ReportRound.IsOfAge(episode, now))) found.Add(episode);
        }

        return (found, warnings);
    }

    private async Task<IReadOnlyDictionary<string, VideoReading>> CountAsync(IReadOnlyList<Episode> young, DateTimeOffset now, CancellationToken token)
    {
        if (young.Count == 0) return new Dictionary<string, VideoReading>();
        var readings = (await reader.ReadAsync([.. young.Select(e => e.Publication!.VideoId!)], token).ConfigureAwait(false)).ToDictionary(r => r.VideoId);
        await snapshots.AddAsync(young.Select(e => Snapshot(e, readings.GetValueOrDefault(e.Publication!.VideoId!), now)).OfType<MetricSnapshot>(), token).ConfigureAwait(false);
        return readings;
    }

    private static MetricSnapshot? Snapshot(Episode episode, VideoReading? reading, DateTimeOffset now) =>
        reading is { IsPublic: true } ? new(episode.Id, reading.VideoId, now, reading.Views, reading.Likes, reading.Comments) : null;

    // Read again just before it is written: whoever else has changed it meanwhile keeps his change.
    private async Task<Episode?> UpdateAsync(Episode seen, EpisodeNews news, SnapshotWindow window, CancellationToken token)
    {
        if (news is { IsYoung: false, Report: null }) return null;
        var episode = (await store.FindAsync(seen.Id, token).ConfigureAwait(false)).Episode ?? seen;
        var counted = news.IsYoung ? await CountedAsync(episode, news, window, token).ConfigureAwait(false) : null;
        var reported = news.Report is { } report ? EpisodeMeasuring.Reported(counted ?? episode, report.AsOf(news.Now)) : null;
        if ((reported ?? counted) is not { } changed) return null;
        await store.SaveAsync(changed, token).ConfigureAwait(false);
        return changed;
    }

    private async Task<Episode?> CountedAsync(Episode episode, EpisodeNews news, SnapshotWindow window, CancellationToken token)
    {
        var published = EpisodeMeasuring.Published(episode, news.Reading, news.Now);
        var due = EpisodeMeasuring.Due(published ?? episode, news.Now).ToList();
        var near = due.Count == 0 ? [] : await NearAsync(published ?? episode, due, window, token).ConfigureAwait(false);
        return (near.Count == 0 ? null : measuring.Measured(published ?? episode, near)) ?? published;
    }

    private static async Task<IReadOnlyList<MetricSnapshot>> NearAsync(Episode episode, List<TimeSpan> due, SnapshotWindow window, CancellationToken token)
    {
        var near = new List<MetricSnapshot>();
        foreach (var age in due)
            near.AddRange(await window.NearAsync(episode.Id, episode.Publication!.PublishedAt!.Value + age, token).ConfigureAwait(false));
        return [.. near.Distinct().OrderBy(s => s.TakenAt)];
    }

    // What a round has heard of an episode.
    private sealed record EpisodeNews(bool IsYoung, VideoReading? Reading, VideoReport? Report, DateTimeOffset Now);
}

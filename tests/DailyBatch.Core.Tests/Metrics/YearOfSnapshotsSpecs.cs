using DailyBatch.Core.Episodes;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Publishing.YouTube.Accounts;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>1,825 videos, counted over HTTP about every two hours for a year by runs that come late, fail for a day, are killed, and start anew each time.</summary>
public sealed class YearOfSnapshotsSpecs : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Change = new(2026, 8, 24);
    private static readonly int[] Hours = [11, 14, 18, 20, 22];

    private readonly TemporaryFolder _folder = new();
    private readonly MemoryEpisodeStore _store = new();
    private readonly List<DateTimeOffset> _rounds = [];
    private AccountTrial _account = null!;
    private TrueCurves _youTube = null!;

    public async ValueTask InitializeAsync()
    {
        _account = await AccountTrial.ConnectedAsync();
        _youTube = new(_account.Server, new(Change, TimeOnly.MinValue, TimeSpan.Zero));
    }

    public async ValueTask DisposeAsync()
    {
        await _account.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_figure_is_right_or_missing()
    {
        await FillAsync();
        await RunYearAsync();

        var (right, missing) = (0, 0);
        foreach (var episode in _store.All)
        {
            foreach (var (age, views, gap) in Figures(episode))
            {
                if (views is null) missing++;
                else right++;
                Check(episode, age, views, gap);
            }
        }

        _store.All.Count.ShouldBe(1825);
        right.ShouldBeGreaterThan(4500);
        missing.ShouldBeGreaterThan(200);
        _store.All.ShouldAllBe(e => e.Publication!.GoneAt == null || TrueCurves.Fate(e.Publication.VideoId!).StartsWith('r') || TrueCurves.Fate(e.Publication.VideoId!).StartsWith('p'));
        _store.All.Count(e => e.Publication!.GoneAt != null).ShouldBe(_store.All.Count(e => TrueCurves.Fate(e.Publication!.VideoId!) is "removed" or "private"));
        _store.All.Where(e => TrueCurves.Fate(e.Publication!.VideoId!) == "hidden" && e.Measures?.Views24h != null).ShouldAllBe(e => e.Measures!.Likes24h == null && e.Measures.Comments24h != null);
    }

    // Between the neighbours the curve bends: the line may be off by no more than the counts grew in the gap.
    private void Check(Episode episode, TimeSpan age, long? views, TimeSpan? gap)
    {
        var (id, published) = (episode.Publication!.VideoId!, episode.Publication.PublishedAt!.Value);
        var at = published + age;
        var isNear = _rounds.Any(r => r <= at && at - r <= TimeSpan.FromHours(3)) && _rounds.Any(r => r >= at && r - at <= TimeSpan.FromHours(3));
        var isUnbroken = TrueCurves.Fate(id) is "" or "hidden" && !(published.UtcDateTime < new DateTime(2026, 8, 25, 8, 0, 0) && at.UtcDateTime > new DateTime(2026, 8, 24));
        if (isNear && isUnbroken) views.ShouldNotBeNull($"{id} {age}");
        if (views is not { } known) return;
        var grown = _youTube.Views(id, age + gap!.Value) - _youTube.Views(id, age - gap.Value);
        ((double)known).ShouldBe(_youTube.Views(id, age), 1 + grown, $"{id} {age}");
        if (gap < TimeSpan.FromHours(2.5) && isNear) ((double)known).ShouldBe(_youTube.Views(id, age), 1 + .01 * _youTube.Views(id, age), $"{id} {age}");
        gap.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(6));
    }

    private static IEnumerable<(TimeSpan Age, long? Views, TimeSpan? Gap)> Figures(Episode episode) =>
    [
        (TimeSpan.FromHours(24), episode.Measures?.Views24h, episode.Measures?.Gap24h),
        (TimeSpan.FromHours(72), episode.Measures?.Views72h, episode.Measures?.Gap72h),
        (TimeSpan.FromDays(7), episode.Measures?.Views7d, episode.Measures?.Gap7d),
    ];

    private async Task FillAsync()
    {
        for (var i = 0; i < 1825; i++)
        {
            var at = Start.AddDays(i / 5).AddHours(Hours[i % 5]);
            var id = FormattableString.Invariant($"video{i:00000}x");
            _youTube.Add(id, at);
            await _store.SaveAsync(Sample.Episode($"episode_{at.ToUnixTimeMilliseconds():x12}") with
            {
                CreatedAt = at.AddDays(-1),
                Publication = Sample.Publication(at.AddDays(-1)) with { PlannedAt = at, VideoId = id },
            }, default);
        }
    }

    private async Task RunYearAsync()
    {
        var random = new SeededRandom(6);
        var now = Start;
        while (now < Start.AddDays(375))
        {
            // Mostly two hours, sometimes five, once in a while a day and a half: the machine was off.
            now += random.NextDouble() switch { < .004 => TimeSpan.FromHours(36), < .04 => TimeSpan.FromHours(5.2), _ => TimeSpan.FromMinutes(100 + 40 * random.NextDouble()) };
            await RoundAsync(now, isKilled: random.NextDouble() < .01);
        }
    }

    private async Task RoundAsync(DateTimeOffset now, bool isKilled)
    {
        var (clock, account) = (_account.Clock, _account.Account);
        clock.Now = now;
        _youTube.Until(now);
        var reports = new ReportRound(new NoReports(), new(_folder["reports"]), clock);
        var update = new MetricUpdate(_store, new SnapshotStore(_folder.Path), new YouTubeReader(account.OpenAsync, account.ExplainAsync), reports, new EpisodeMeasuring(new([Change])), clock);
        await foreach (var step in update.RunAsync(default))
        {
            // Killed after the snapshots were written and before all episodes were.
            if (isKilled && step is StepProduced) break;
        }

        _rounds.Add(now);
        if (isKilled) await File.AppendAllTextAsync(Directory.GetFiles(_folder.Path).Max()!, """{"episode_id":"episode_01""", TestContext.Current.CancellationToken);
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Publishing.YouTube.Accounts;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Rounds of figures over HTTP: a signed-in workspace, its videos, and the fake YouTube that has them.</summary>
internal sealed class FiguresTrial : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly JsonEpisodeStore _store;

    private FiguresTrial(AccountTrial account)
    {
        Account = account;
        _store = new(_folder["episodes"], _folder.Path, account.Clock);
    }

    public AccountTrial Account { get; }

    public FakeYouTube Server => Account.Server;

    /// <summary>The folder of snapshots.</summary>
    public string Metrics => _folder["metrics"];

    /// <summary>The folder of reports.</summary>
    public string Reports => _folder["reports"];

    public DateTimeOffset Now => Account.Clock.Now;

    public static async Task<FiguresTrial> StartAsync(YouTubeOptions? options = null) => new(await AccountTrial.ConnectedAsync(options));

    /// <summary>One round, so many hours later.</summary>
    public async Task<IReadOnlyList<StepEvent>> RunAsync(double hours = 0)
    {
        Account.Clock.Now = Now.AddHours(hours);
        var account = Account.Account;
        var reader = new YouTubeReader(account.OpenAsync, account.ExplainAsync);
        var reports = new ReportRound(new YouTubeReportReader(account.OpenReportsAsync, account.ExplainAsync), new(Reports), Account.Clock);
        var update = new MetricUpdate(_store, new SnapshotStore(Metrics), reader, reports, new EpisodeMeasuring(new([])), Account.Clock);
        return await update.RunAsync(TestContext.Current.CancellationToken).ToListAsync();
    }

    /// <summary>An episode and its video.</summary>
    public async Task AddAsync(int number, DateTimeOffset slot, DateTimeOffset? publishedAt = null, bool isThere = true)
    {
        if (isThere)
        {
            Server.Add(new FakeVideo
            {
                Id = VideoId(number), ChannelId = Server.Options.Channels[0].Id, MadeAt = slot.AddDays(-1),
                Standing = new() { AskedPrivacy = "private", PublishAt = slot, PublicFrom = publishedAt ?? slot },
            });
        }

        await _store.SaveAsync(Sample.Episode(Id(number)) with
        {
            CreatedAt = slot.AddDays(-1),
            Publication = Sample.Publication(slot.AddDays(-1)) with { PlannedAt = slot, VideoId = VideoId(number), Publisher = "youtube" },
        }, default);
    }

    public async Task<Episode> FindAsync(int number) => (await _store.FindAsync(Id(number), default)).Episode!;

    public static string VideoId(int number) => FormattableString.Invariant($"video{number:000000}");

    private static string Id(int number) => FormattableString.Invariant($"episode_019aabcd{number:x4}");

    public async ValueTask DisposeAsync()
    {
        await Account.DisposeAsync();
        _folder.Dispose();
    }
}

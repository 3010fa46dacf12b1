using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Publishing.YouTube.Accounts;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Faults;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Rounds over HTTP against the fake YouTube.</summary>
public sealed class YouTubeFiguresSpecs : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private AccountTrial _trial = null!;
    private JsonEpisodeStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _trial = await AccountTrial.ConnectedAsync();
        _store = new(_folder["episodes"], _folder.Path, _trial.Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _trial.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_scheduled_video_is_left_alone_until_it_is_public_then_read_back_and_measured()
    {
        var slot = _trial.Clock.Now.AddHours(2);
        await AddAsync(0, slot, slot.AddMinutes(3));

        await RunAsync();
        (await FindAsync(0)).Publication!.PublishedAt.ShouldBeNull();
        for (var i = 0; i < 15; i++) await RunAsync(2);

        var episode = await FindAsync(0);
        episode.State.ShouldBe(EpisodeState.Measured);
        episode.Publication!.PublishedAt.ShouldBe(slot.AddMinutes(3));
        var truth = ViewCurve.At(_trial.Server.Videos.Single(), slot.AddMinutes(3).AddHours(24));
        ((double)episode.Measures!.Views24h!.Value).ShouldBe(truth.Views!.Value, truth.Views.Value * .01);
        episode.Measures.Gap24h.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Fifty_videos_are_asked_for_in_a_call()
    {
        for (var i = 0; i < 120; i++) await AddAsync(i, _trial.Clock.Now.AddHours(-30).AddMinutes(i));

        await RunAsync();

        _trial.Server.Journal.For(Purposes.Videos).Count.ShouldBe(3);
        _trial.Server.Journal.For(Purposes.Stats).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Where_the_counts_of_many_are_refused_those_of_the_videos_stand()
    {
        await AddAsync(0, _trial.Clock.Now.AddHours(-24));
        _trial.Server.Faults.Add(YouTubeFaults.Error(YouTubeErrors.NotAllowed()), Requests.For(Purposes.Stats));

        await RunAsync();

        (await FindAsync(0)).Measures!.Views24h.ShouldBe(ViewCurve.At(_trial.Server.Videos.Single(), _trial.Clock.Now).Views);
    }

    [Fact]
    public async Task Videos_that_are_old_removed_or_of_somebody_else_are_told_apart()
    {
        await AddAsync(0, _trial.Clock.Now.AddDays(-9));
        await AddAsync(1, _trial.Clock.Now.AddDays(-1), isThere: false);
        await AddAsync(2, _trial.Clock.Now.AddDays(-1));

        await RunAsync();

        (await FindAsync(0)).Publication!.PublishedAt.ShouldBeNull();
        (await FindAsync(1)).Publication!.GoneAt.ShouldBe(_trial.Clock.Now);
        (await FindAsync(2)).Publication!.GoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_used_up_quota_is_one_sentence_and_changes_nothing()
    {
        await AddAsync(0, _trial.Clock.Now.AddDays(-1));
        _trial.Server.Faults.Add(YouTubeFaults.Error(YouTubeErrors.QuotaExceeded()), Requests.For(Purposes.Videos));

        var fault = (await Should.ThrowAsync<FaultException>(RunAsync)).Fault;

        fault.Id.ShouldBe("YouTubeQuotaExceeded");
        Directory.Exists(_folder["metrics"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Hidden_likes_are_missing_and_not_zero()
    {
        await AddAsync(0, _trial.Clock.Now.AddHours(-24));
        _trial.Server.Counts = (_, _) => new(900, null, 3);

        await RunAsync();

        (await FindAsync(0)).Measures.ShouldBe(new EpisodeMeasures(900, null, 3, null, null) { Gap24h = TimeSpan.Zero });
    }

    private Task RunAsync() => RunAsync(0);

    private async Task RunAsync(double hours)
    {
        _trial.Clock.Now = _trial.Clock.Now.AddHours(hours);
        var reader = new YouTubeReader(_trial.Account.OpenAsync, _trial.Account.ExplainAsync);
        await new MetricUpdate(_store, new SnapshotStore(_folder["metrics"]), reader, new EpisodeMeasuring(new([])), _trial.Clock).RunAsync(default).ToListAsync();
    }

    private async Task AddAsync(int number, DateTimeOffset slot, DateTimeOffset? publishedAt = null, bool isThere = true)
    {
        var id = FormattableString.Invariant($"video{number:000000}");
        if (isThere)
        {
            _trial.Server.Add(new FakeVideo
            {
                Id = id, ChannelId = _trial.Server.Options.Channels[0].Id, MadeAt = slot.AddDays(-1),
                Standing = new() { AskedPrivacy = "private", PublishAt = slot, PublicFrom = publishedAt ?? slot },
            });
        }

        await _store.SaveAsync(Sample.Episode(Id(number)) with
        {
            CreatedAt = slot.AddDays(-1),
            Publication = Sample.Publication(slot.AddDays(-1)) with { PlannedAt = slot, VideoId = id, Publisher = "youtube" },
        }, default);
    }

    private async Task<Episode> FindAsync(int number) => (await _store.FindAsync(Id(number), default)).Episode!;

    private static string Id(int number) => FormattableString.Invariant($"episode_019aabcd{number:x4}");
}

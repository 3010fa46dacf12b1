using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Publishing.YouTube.Accounts;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Faults;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Rounds over HTTP against the fake YouTube.</summary>
public sealed class YouTubeFiguresSpecs : IAsyncLifetime
{
    private FiguresTrial _figures = null!;

    private AccountTrial Trial => _figures.Account;

    public async ValueTask InitializeAsync() => _figures = await FiguresTrial.StartAsync();

    public ValueTask DisposeAsync() => _figures.DisposeAsync();

    [Fact]
    public async Task A_scheduled_video_is_left_alone_until_it_is_public_then_read_back_and_measured()
    {
        var slot = Trial.Clock.Now.AddHours(2);
        await AddAsync(0, slot, slot.AddMinutes(3));

        await RunAsync();
        (await FindAsync(0)).Publication!.PublishedAt.ShouldBeNull();
        for (var i = 0; i < 15; i++) await RunAsync(2);

        var episode = await FindAsync(0);
        episode.State.ShouldBe(EpisodeState.Measured);
        episode.Publication!.PublishedAt.ShouldBe(slot.AddMinutes(3));
        var truth = ViewCurve.At(Trial.Server.Videos.Single(), slot.AddMinutes(3).AddHours(24));
        ((double)episode.Measures!.Views24h!.Value).ShouldBe(truth.Views!.Value, truth.Views.Value * .01);
        episode.Measures.Gap24h.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Fifty_videos_are_asked_for_in_a_call()
    {
        for (var i = 0; i < 120; i++) await AddAsync(i, Trial.Clock.Now.AddHours(-30).AddMinutes(i));

        await RunAsync();

        Trial.Server.Journal.For(Purposes.Videos).Count.ShouldBe(3);
        Trial.Server.Journal.For(Purposes.Stats).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Where_the_counts_of_many_are_refused_those_of_the_videos_stand()
    {
        await AddAsync(0, Trial.Clock.Now.AddHours(-24));
        Trial.Server.Faults.Add(YouTubeFaults.Error(YouTubeErrors.NotAllowed()), Requests.For(Purposes.Stats));

        await RunAsync();

        (await FindAsync(0)).Measures!.Views24h.ShouldBe(ViewCurve.At(Trial.Server.Videos.Single(), Trial.Clock.Now).Views);
    }

    [Fact]
    public async Task Videos_that_are_old_removed_or_of_somebody_else_are_told_apart()
    {
        await AddAsync(0, Trial.Clock.Now.AddDays(-9));
        await AddAsync(1, Trial.Clock.Now.AddDays(-1), isThere: false);
        await AddAsync(2, Trial.Clock.Now.AddDays(-1));

        await RunAsync();

        (await FindAsync(0)).Publication!.PublishedAt.ShouldBeNull();
        (await FindAsync(1)).Publication!.GoneAt.ShouldBe(Trial.Clock.Now);
        (await FindAsync(2)).Publication!.GoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_used_up_quota_is_one_sentence_and_changes_nothing()
    {
        await AddAsync(0, Trial.Clock.Now.AddDays(-1));
        Trial.Server.Faults.Add(YouTubeFaults.Error(YouTubeErrors.QuotaExceeded()), Requests.For(Purposes.Videos));

        var fault = (await Should.ThrowAsync<FaultException>(() => RunAsync())).Fault;

        fault.Id.ShouldBe("YouTubeQuotaExceeded");
        Directory.Exists(_figures.Metrics).ShouldBeFalse();
    }

    [Fact]
    public async Task Hidden_likes_are_missing_and_not_zero()
    {
        await AddAsync(0, Trial.Clock.Now.AddHours(-24));
        Trial.Server.Counts = (_, _) => new(900, null, 3);

        await RunAsync();

        (await FindAsync(0)).Measures.ShouldBe(new EpisodeMeasures(900, null, 3, null, null) { Gap24h = TimeSpan.Zero });
    }

    private Task RunAsync(double hours = 0) => _figures.RunAsync(hours);

    private Task AddAsync(int number, DateTimeOffset slot, DateTimeOffset? publishedAt = null, bool isThere = true) => _figures.AddAsync(number, slot, publishedAt, isThere);

    private Task<Episode> FindAsync(int number) => _figures.FindAsync(number);
}

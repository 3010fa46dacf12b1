using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Faults;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>Whole days that go to YouTube.</summary>
public sealed class YouTubeDaySpecs
{
    [Fact]
    public async Task A_day_is_uploaded_each_video_private_until_its_slot()
    {
        await using var day = await YouTubeDay.StartAsync();

        var summary = YouTubeDay.Summary(await day.RunAsync(YouTubeDay.Tomorrow));

        summary.Succeeded.ShouldBeTrue();
        day.Server.Videos.Select(v => v.Standing.PublishAt!.Value.Hour).Order().ShouldBe([11, 14, 18]);
        day.Server.PublicAt(day.Clock.GetUtcNow()).ShouldBeEmpty();
        summary.Providers.ShouldEndWith("published to youtube.");
    }

    [Fact]
    public async Task A_used_up_quota_stops_uploads_and_nothing_else_and_a_later_run_goes_on()
    {
        await using var day = await YouTubeDay.StartAsync();
        day.Server.Faults.Add(YouTubeFaults.All["403-quota"], Requests.For(Purposes.Session("video")).Number(2));

        var first = YouTubeDay.Summary(await day.RunAsync(YouTubeDay.Tomorrow));

        first.Episodes.ShouldAllBe(e => e.Video != null);
        first.Made.Count.ShouldBe(1);
        first.Failures.ShouldAllBe(f => f.Id == "YouTubeQuotaUsedUp" && f.Text.Contains("It may be tried again from 2025-11-23 08:00 UTC"));
        day.Server.Journal.Entries.Count(e => e.Purpose == Purposes.Session("video")).ShouldBe(2);
        day.Clock.Pass(TimeSpan.FromHours(23.5));

        var second = YouTubeDay.Summary(await day.RunAsync(YouTubeDay.Tomorrow));

        second.Failures.ShouldBeEmpty();
        day.Server.Videos.Select(v => v.Tags[^1]).ShouldBe(first.Episodes.Select(e => e.Id), ignoreOrder: true);
        day.Server.Videos.Select(v => v.Standing.PublishAt).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_run_within_a_stop_says_so_at_its_start_and_makes_stories_and_videos()
    {
        await using var day = await YouTubeDay.StartAsync();
        day.Server.Faults.Add(YouTubeFaults.All["403-quota"], Requests.For(Purposes.Session("video")));
        await day.RunAsync(YouTubeDay.Tomorrow);
        var requests = day.Server.Journal.Entries.Count;

        var events = await day.RunAsync(YouTubeDay.Tomorrow.AddDays(1));

        events.OfType<StepWarning>().First().Message.ShouldStartWith("YouTube's quota of this day is used up (quotaExceeded).");
        YouTubeDay.Summary(events).Episodes.ShouldAllBe(e => e.State == EpisodeState.Rendered);
        day.Server.Journal.Entries.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task What_nobody_decided_is_refused_before_anything_is_made()
    {
        await using var day = await YouTubeDay.StartAsync();
        day.Settings["publishing.madeForKids"] = null;

        var e = await Should.ThrowAsync<FaultException>(() => day.RunAsync(YouTubeDay.Tomorrow));

        e.Fault.Id.ShouldBe("YouTubeSettingsMissing");
        Directory.GetFileSystemEntries(day.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task Embedded_providers_that_the_settings_do_not_name_are_refused_before_anything_is_made()
    {
        await using var day = await YouTubeDay.StartAsync();
        day.Settings["pictures.provider"] = "auto";

        var e = await Should.ThrowAsync<FaultException>(() => day.RunAsync(YouTubeDay.Tomorrow, realVideos: true));

        e.Fault.Id.ShouldBe("EmbeddedNotNamed");
        e.Fault.Message.ShouldContain("pictures.provider (vector)");
        Directory.Exists(Path.Combine(day.Root, "storage")).ShouldBeFalse();
    }

    [Fact]
    public async Task Steps_that_a_day_left_open_are_done_by_the_next_ones_run()
    {
        await using var day = await YouTubeDay.StartAsync();
        day.Server.ReadyLag = TimeSpan.FromHours(5);
        await day.RunAsync(YouTubeDay.Tomorrow);
        day.Server.Videos.ShouldAllBe(v => v.Thumbnails.IsEmpty);
        day.Clock.Pass(TimeSpan.FromHours(6));
        day.Server.ReadyLag = TimeSpan.Zero;

        await day.RunAsync(YouTubeDay.Tomorrow.AddDays(1));

        day.Server.Videos.Count.ShouldBe(6);
        day.Server.Videos.ShouldAllBe(v => v.Thumbnails.Length == 1);
    }
}

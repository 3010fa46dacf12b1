using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube.Videos;
using Google.Apis.Upload;
using Google.Apis.YouTube.v3.Data;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

/// <summary>The surface against the fake: the shapes meet.</summary>
public sealed class SurfaceSpecs
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_video_is_uploaded_in_chunks_and_read_back()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 2 + 77);

        var made = await UploadAsync(trial, file);
        var request = trial.Service.Videos.List("snippet,status");
        request.Id = made.Id!;
        var read = (await request.ExecuteAsync(Token)).Items!.Single();

        trial.Server.Videos.Single().Sha256.ShouldBe(Sha256(file));
        read.Snippet!.Title.ShouldBe("A story");
        read.Snippet.Tags.ShouldBe(["one", "two words"]);
        read.Status!.PrivacyStatus.ShouldBe("private");
        read.Status.PublishAtDateTimeOffset.ShouldBe(new DateTimeOffset(2025, 11, 23, 10, 0, 0, TimeSpan.Zero));
        read.Status.ContainsSyntheticMedia.ShouldBe(true);
        trial.Server.Videos.Single().NotifySubscribers.ShouldBeFalse();
    }

    [Fact]
    public async Task Thumbnail_captions_and_playlist_follow_the_upload()
    {
        await using var trial = await StartAsync();
        var video = await UploadAsync(trial, Bytes(1000));

        await SucceedAsync(trial.Service.Thumbnails.Set(video.Id!, new MemoryStream(Bytes(500)), "image/jpeg"));
        await SucceedAsync(trial.Service.Captions.Insert(new() { Snippet = new() { VideoId = video.Id, Language = "en", Name = "" } }, "snippet", new MemoryStream(Bytes(50)), "application/x-subrip"));
        var place = new PlaylistItem { Snippet = new() { PlaylistId = "PLmine", ResourceId = new() { Kind = "youtube#video", VideoId = video.Id } } };
        await trial.Service.PlaylistItems.Insert(place, "snippet").ExecuteAsync(Token);

        trial.Server.Videos.Single().Thumbnails.ShouldBe([Sha256(Bytes(500))]);
        trial.Server.Videos.Single().Captions.ShouldHaveSingleItem().Sha256.ShouldBe(Sha256(Bytes(50)));
        trial.Server.PlaylistPlaces.ShouldBe([("PLmine", video.Id!)]);
    }

    [Fact]
    public async Task Right_after_the_upload_a_video_may_not_be_found()
    {
        await using var trial = await StartAsync();
        trial.Server.ReadyLag = TimeSpan.FromMinutes(1);
        var video = await UploadAsync(trial, Bytes(1000));
        var thumbnail = trial.Service.Thumbnails.Set(video.Id!, new MemoryStream(Bytes(500)), "image/jpeg");

        var failed = await thumbnail.UploadAsync(Token);

        failed.Exception.ShouldBeOfType<Google.GoogleApiException>().Error.Errors[0].Reason.ShouldBe("videoNotFound");
    }

    [Fact]
    public async Task The_uploads_playlist_shows_a_video_late()
    {
        await using var trial = await StartAsync();
        trial.Server.IndexLag = TimeSpan.FromMinutes(5);
        var video = await UploadAsync(trial, Bytes(1000));

        (await UploadsAsync(trial)).ShouldBeEmpty();
        trial.Clock.Now += TimeSpan.FromMinutes(5);
        (await UploadsAsync(trial)).ShouldBe([video.Id]);
    }

    [Fact]
    public async Task A_year_of_videos_can_be_listed_page_by_page()
    {
        await using var trial = await StartAsync();
        for (var i = 0; i < 1825; i++)
        {
            var at = trial.Clock.Now.AddHours(-4.8 * i);
            trial.Server.Add(new() { Id = $"video{i:000000}", ChannelId = trial.Account.Channel.Id, MadeAt = at, Title = "Old", Standing = new() { AskedPrivacy = "private", PublishAt = at, PublicFrom = at } });
        }

        var found = await UploadsAsync(trial);

        found.Count.ShouldBe(1825);
        found[0].ShouldBe("video000000");
        found.Distinct().Count().ShouldBe(1825);
    }

    [Fact]
    public async Task Counts_grow_by_the_curve_that_is_set()
    {
        await using var trial = await StartAsync();
        var video = await UploadAsync(trial, Bytes(1000));
        trial.MoveTo(trial.Clock.Now.AddHours(25));
        trial.Server.Counts = (v, at) => new(v.IsPublicAt(at) ? (long)(at - v.Standing.PublicFrom!.Value).TotalHours * 10 : 0, 3, Comments: null);
        var request = trial.Service.Videos.BatchGetStats();
        request.Id = new[] { video.Id!, "doesnotexist" };

        var stats = (await request.ExecuteAsync(Token)).Items!.ShouldHaveSingleItem();

        stats.Statistics!.ViewCount.ShouldBe(240ul);
        stats.Statistics.CommentCount.ShouldBeNull();
    }

    [Fact]
    public void Without_a_curve_counts_only_grow()
    {
        var from = new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero);
        var video = new FakeVideo { Id = "abc", ChannelId = "UC", MadeAt = from, Standing = new() { PublicFrom = from } };

        var views = Enumerable.Range(-1, 100).Select(hour => ViewCurve.At(video, from.AddHours(hour)).Views).ToArray();

        views[0].ShouldBe(0);
        views.ShouldBeInOrder();
        views[^1]!.Value.ShouldBeGreaterThan(100);
    }

    private static async Task<Video> UploadAsync(YouTubeTrial trial, byte[] file)
    {
        var body = new Video
        {
            Snippet = new() { Title = "A story", Description = "About it.", Tags = ["one", "two words"], CategoryId = "24" },
            Status = new() { PrivacyStatus = "private", PublishAtRaw = "2025-11-23T10:00:00Z", ContainsSyntheticMedia = true, SelfDeclaredMadeForKids = false },
        };
        var upload = trial.Service.Videos.Insert(body, "snippet,status", new MemoryStream(file), "video/mp4");
        upload.ChunkSize = Unit;
        upload.NotifySubscribers = false;
        await SucceedAsync(upload);
        return upload.ResponseBody.ShouldNotBeNull();
    }

    private static async Task SucceedAsync(ResumableUpload upload)
    {
        var progress = await upload.UploadAsync(Token);
        progress.Exception.ShouldBeNull();
        progress.Status.ShouldBe(UploadStatus.Completed);
    }

    private static async Task<List<string?>> UploadsAsync(YouTubeTrial trial)
    {
        var channels = trial.Service.Channels.List("contentDetails");
        channels.Mine = true;
        var request = trial.Service.PlaylistItems.List("contentDetails");
        request.PlaylistId = (await channels.ExecuteAsync(Token)).Items!.Single().ContentDetails!.RelatedPlaylists!.Uploads;
        request.MaxResults = 50;
        var ids = new List<string?>();
        do
        {
            var page = await request.ExecuteAsync(Token);
            ids.AddRange((page.Items ?? []).Select(item => item.ContentDetails!.VideoId));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken is not null);
        return ids;
    }
}

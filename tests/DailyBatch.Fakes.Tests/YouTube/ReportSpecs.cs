using System.Text.Json.Nodes;
using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Videos;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

/// <summary>Reports of Analytics, as a plain client sees them.</summary>
public sealed class ReportSpecs
{
    private const string Usual = "ids=channel%3D%3DMINE&dimensions=video&startDate=2025-11-18&endDate=2025-11-23&metrics=views,engagedViews,averageViewPercentage&sort=-views&maxResults=200&filters=video%3D%3D";

    [Fact]
    public async Task A_report_has_a_head_and_a_row_for_each_video_of_the_channel_that_was_seen()
    {
        await using var trial = await StartAsync();
        Add(trial, "seen", -5);
        Add(trial, "foreign", -5, "UCotherchannel0000000002");
        Add(trial, "tooyoung", -1);

        var table = await JsonAsync(await AskAsync(trial, Usual + "seen,foreign,tooyoung,unknown"));

        table["columnHeaders"]!.AsArray().Select(c => (string)c!["name"]!).ShouldBe(["video", "views", "engagedViews", "averageViewPercentage"]);
        var row = table["rows"]!.AsArray().ShouldHaveSingleItem()!.AsArray();
        ((string)row[0]!).ShouldBe("seen");
        ((long)row[2]!).ShouldBeLessThan((long)row[1]!);
    }

    [Fact]
    public async Task A_report_is_days_late()
    {
        await using var trial = await StartAsync();
        var video = Add(trial, "seen", -5);

        var views = (long)(await JsonAsync(await AskAsync(trial, Usual + "seen")))["rows"]![0]![1]!;

        // 60 hours before 09:00 on the 23rd it was still the 20th in Los Angeles, which began at 08:00 UTC.
        views.ShouldBe(ViewCurve.At(video, new(2025, 11, 20, 8, 0, 0, TimeSpan.Zero)).Views!.Value);
    }

    [Fact]
    public async Task Nothing_to_report_has_no_rows()
    {
        await using var trial = await StartAsync();

        (await JsonAsync(await AskAsync(trial, Usual + "unknown"))).AsObject().ContainsKey("rows").ShouldBeFalse();
    }

    [Theory]
    [InlineData("channel%3D%3DMINE", "channel%3D%3DOTHER")]
    [InlineData("2025-11-18", "18.11.2025")]
    [InlineData("2025-11-18", "2025-11-24")]
    [InlineData("engagedViews", "viewsOfFriends")]
    [InlineData("sort=-views", "sort=views")]
    [InlineData("maxResults=200", "maxResults=201")]
    [InlineData("dimensions=video", "dimensions=shoe")]
    [InlineData("video%3D%3D", "video=")]
    public async Task What_the_service_does_not_take_is_refused(string part, string other)
    {
        await using var trial = await StartAsync();

        (await ReasonAsync(await AskAsync(trial, (Usual + "seen").Replace(part, other)))).ShouldBe((400, "badRequest"));
    }

    [Fact]
    public async Task Who_may_see_the_account_may_not_see_its_reports()
    {
        await using var trial = await StartAsync();
        trial.Client.DefaultRequestHeaders.Authorization = new("Bearer", trial.Server.Grant(Scopes.Upload, Scopes.Reading).AccessToken);

        (await ReasonAsync(await AskAsync(trial, Usual + "seen"))).ShouldBe((403, "insufficientPermissions"));
    }

    private static Task<HttpResponseMessage> AskAsync(YouTubeTrial trial, string query) => trial.SendAsync(new(HttpMethod.Get, "v2/reports?" + query));

    private static FakeVideo Add(YouTubeTrial trial, string id, int days, string? channel = null) => trial.Server.Add(new FakeVideo
    {
        Id = id,
        ChannelId = channel ?? FakeChannel.Usual.Id,
        MadeAt = trial.Clock.Now.AddDays(days),
        Standing = new() { AskedPrivacy = "public", PublicFrom = trial.Clock.Now.AddDays(days) },
    });
}

using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Quota;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class QuotaSpecs
{
    [Fact]
    public async Task Videos_have_a_bucket_of_their_own()
    {
        await using var trial = await StartAsync(new() { InsertsPerDay = 1 });

        await trial.UploadAsync();

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((403, "quotaExceeded"));
        (await trial.Client.GetAsync("youtube/v3/channels?part=id&mine=true", TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
        trial.Server.Quota.Used(Bucket.Units).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_day_begins_at_midnight_in_Los_Angeles()
    {
        await using var trial = await StartAsync();
        trial.MoveTo(new(2025, 11, 24, 7, 59, 59, TimeSpan.Zero));
        trial.Server.Quota.UseUp(Bucket.Inserts);

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((403, "quotaExceeded"));
        trial.MoveTo(new(2025, 11, 24, 8, 0, 0, TimeSpan.Zero));
        (await trial.UploadAsync(Metadata(body => body["status"]!.AsObject().Remove("publishAt")))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_channel_takes_so_many_videos_in_24_hours()
    {
        await using var trial = await StartAsync(new() { VideosPerChannel = 1 });
        await trial.UploadAsync();

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((400, "uploadLimitExceeded"));
        trial.MoveTo(trial.Clock.Now.AddHours(24));
        (await trial.UploadAsync(Metadata(body => body["status"]!.AsObject().Remove("publishAt")))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_token_nothing_is_let_in()
    {
        await using var trial = await StartAsync();
        trial.Server.EndAccess();

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((401, "authError"));
    }

    [Fact]
    public async Task What_the_account_did_not_allow_is_refused()
    {
        await using var trial = await StartAsync();
        trial.Client.DefaultRequestHeaders.Authorization = new("Bearer", trial.Server.Grant(DailyBatch.Fakes.YouTube.Accounts.Scopes.Reading).AccessToken);

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((403, "insufficientPermissions"));
    }
}

using DailyBatch.Fakes.Tests.Support;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class PublicationSpecs
{
    private static readonly DateTimeOffset Slot = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_scheduled_video_is_public_from_its_instant_on()
    {
        await using var trial = await StartAsync();

        await trial.UploadAsync();

        trial.Server.PublicAt(Slot.AddSeconds(-1)).ShouldBeEmpty();
        trial.Server.PublicAt(Slot).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_privacy_a_video_is_public()
    {
        await using var trial = await StartAsync();

        await trial.UploadAsync(Metadata(body => body.Remove("status")));

        trial.Server.PublicAt(trial.Clock.Now).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_status_that_is_not_named_as_a_part_is_not_read()
    {
        await using var trial = await StartAsync();

        await trial.UploadAsync(part: "snippet");

        trial.Server.PublicAt(trial.Clock.Now).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_instant_that_is_past_publishes_at_once()
    {
        await using var trial = await StartAsync();

        await trial.UploadAsync(Metadata(body => body["status"]!["publishAt"] = "2025-11-23T08:59:59Z"));

        trial.Server.PublicAt(trial.Clock.Now).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_upload_that_outlasts_its_slot_publishes_at_once()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(1000);

        trial.MoveTo(Slot.AddMinutes(1));
        await trial.PutAsync(session, Bytes(1000), 0, 1000);

        trial.Server.Videos.Single().Standing.PublicFrom.ShouldBe(Slot.AddMinutes(1));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("unlisted")]
    public async Task Only_a_private_video_can_be_scheduled(string privacy)
    {
        await using var trial = await StartAsync();

        var refused = await trial.UploadAsync(Metadata(body => body["status"]!["privacyStatus"] = privacy));

        (await ReasonAsync(refused)).ShouldBe((400, "invalidPublishAt"));
    }

    [Fact]
    public async Task A_private_video_without_an_instant_stays_private()
    {
        await using var trial = await StartAsync();

        await trial.UploadAsync(Metadata(body => body["status"]!.AsObject().Remove("publishAt")));

        trial.Server.PublicAt(DateTimeOffset.MaxValue).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_made_can_be_looked_at_from_outside()
    {
        await using var trial = await StartAsync();
        await trial.UploadAsync();

        var made = (await JsonAsync(await trial.Client.GetAsync("made", TestContext.Current.CancellationToken)))[0]!;

        ((string?)made["sha256"]).ShouldBe(Sha256(Bytes(1000)));
        ((string?)made["privacyNow"]).ShouldBe("private");
        ((string?)made["publicFrom"]).ShouldBe("2025-11-23T10:00:00Z");
    }

    [Fact]
    public async Task A_change_of_the_status_replaces_all_of_it()
    {
        await using var trial = await StartAsync();
        await trial.UploadAsync();
        var video = trial.Server.Videos.Single();

        await trial.Service.Videos.Update(new() { Id = video.Id, Status = new() { SelfDeclaredMadeForKids = false } }, "status").ExecuteAsync(TestContext.Current.CancellationToken);

        trial.Server.PublicAt(trial.Clock.Now).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_video_that_was_public_cannot_be_scheduled_again()
    {
        await using var trial = await StartAsync();
        await trial.UploadAsync();
        trial.MoveTo(Slot.AddHours(1));
        var status = new Google.Apis.YouTube.v3.Data.VideoStatus { PrivacyStatus = "private", PublishAtRaw = "2025-11-24T10:00:00Z" };

        var refused = await Should.ThrowAsync<Google.GoogleApiException>(() =>
            trial.Service.Videos.Update(new() { Id = trial.Server.Videos.Single().Id, Status = status }, "status").ExecuteAsync());

        refused.Error.Errors[0].Reason.ShouldBe("invalidPublishAt");
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>What is sent and kept when nothing goes wrong.</summary>
public sealed class PublishingSpecs(RigFilesFixture rig) : IClassFixture<RigFilesFixture>
{
    [Fact]
    public async Task An_episode_is_uploaded_once_private_until_its_slot_with_all_that_belongs_to_it()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var episode = (await RigRun.RunAsync(one.Order, one.Clock)).Episode!;

        var video = one.Server.Videos.ShouldHaveSingleItem();
        (video.Sha256, video.Standing.AskedPrivacy, video.Standing.PublishAt).ShouldBe((rig.Files.Sha256, "private", episode.Publication!.PlannedAt));
        (video.Standing.MadeForKids, video.Standing.SyntheticMedia, video.CategoryId).ShouldBe((false, true, "24"));
        video.Tags[^1].ShouldBe(episode.Id);
        video.Description.ShouldEndWith("\n\n" + episode.Id);
        (episode.State, episode.Publication.Publisher, episode.Publication.VideoId).ShouldBe((EpisodeState.Scheduled, "youtube", video.Id));
        episode.Publication.Url.ShouldBe("https://youtu.be/" + video.Id);
        episode.Publication.Warnings.ShouldBeEmpty();
        (video.Thumbnails.Length, video.Captions.Length, one.Server.PlaylistPlaces.Count).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task Publishing_again_asks_YouTube_nothing_and_changes_nothing()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        await RigRun.RunAsync(one.Order, one.Clock);
        var requests = one.Server.Journal.Entries.Count;

        var again = await RigRun.RunAsync(one.Order, one.Clock);

        again.Episode!.Publication!.VideoId.ShouldBe(one.Server.Videos[0].Id);
        one.Server.Journal.Entries.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task Only_the_explicit_wish_makes_it_public_at_once()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var episode = (await RigRun.RunAsync(one.Order, one.Clock, order => order with { Immediate = true })).Episode!;

        var video = one.Server.Videos.ShouldHaveSingleItem();
        (video.Standing.AskedPrivacy, video.Standing.PublishAt).ShouldBe(("public", null));
        (episode.Publication!.Immediate, episode.Publication.PublishedAt).ShouldBe((true, video.MadeAt));
        episode.State.ShouldBe(EpisodeState.Published);
    }

    [Fact]
    public async Task The_upload_says_how_many_bytes_are_there()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var result = await RigRun.RunAsync(one.Order, one.Clock);

        result.Events.OfType<StepProgress>().ShouldContain(p => p.Stage == "Uploading" && p.Status.Contains("of 1.0 MB"));
    }

    [Fact]
    public async Task A_limit_on_the_line_is_kept()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var begin = one.Clock.GetUtcNow();

        await RigRun.RunAsync(one.Order with { Settings = new Dictionary<string, string> { ["publishing.bandwidthKib"] = "64" } }, one.Clock);

        (one.Clock.GetUtcNow() - begin).TotalSeconds.ShouldBeGreaterThan(rig.Files.Length / 1024.0 / 64 - 1);
        one.Server.Videos.ShouldHaveSingleItem().Sha256.ShouldBe(rig.Files.Sha256);
    }

    [Fact]
    public async Task A_step_that_the_sign_in_does_not_allow_is_given_up_with_a_warning_and_the_video_stays()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var order = one.Order with { Token = one.Server.Grant(Scopes.Upload, Scopes.Reading).AccessToken };

        var episode = (await RigRun.RunAsync(order, one.Clock)).Episode!;

        episode.Publication!.Warnings.ShouldContain(w => w.Contains("subtitles were not put on YouTube") && w.Contains("the sign-in does not allow it"));
        episode.Publication.Warnings.ShouldContain(w => w.Contains("not put into the playlist"));
        one.Server.Videos.ShouldHaveSingleItem().Thumbnails.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_step_that_comes_too_soon_is_done_by_a_later_run()
    {
        await using var one = await RigCase.OpenAsync(new() { ReadyLag = TimeSpan.FromHours(2) }, rig.Files);
        var first = await RigRun.RunAsync(one.Order, one.Clock);
        one.Server.Videos[0].Thumbnails.ShouldBeEmpty();
        one.Clock.Pass(TimeSpan.FromHours(3));

        var second = await RigRun.RunAsync(one.Order with { Token = one.Server.Grant().AccessToken }, one.Clock);

        first.Warnings.ShouldContain(w => w.Contains("The thumbnail was not set (404 videoNotFound); a later run does it."));
        (first.Fault, second.Fault).ShouldBe((null, null));
        one.Server.Videos.ShouldHaveSingleItem().Thumbnails.Length.ShouldBe(1);
    }
}

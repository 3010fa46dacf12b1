using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Faults;
using DailyBatch.PublishRig;
using Fault = DailyBatch.Core.Runtime.Fault;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>What cannot be published: one clear sentence, nothing lost, and the next run goes on.</summary>
public sealed class RefusalSpecs(RigFilesFixture rig) : IClassFixture<RigFilesFixture>
{
    [Fact]
    public async Task Another_channel_is_refused_before_anything_is_sent()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var fault = await RefusedAsync(one, With(one, "publishing.channelId", "UCanother-channel-00001_"));

        fault.Id.ShouldBe("YouTubeWrongChannel");
        fault.Message.ShouldContain("'Fake Stories' (UCfakechannel00000000001), but publishing.channelId is UCanother-channel-00001_; nothing was sent.");
        one.Server.Journal.Entries.ShouldAllBe(e => e.Purpose == Purposes.Channels);
        await PublishesAsync(one);
    }

    [Fact]
    public async Task Without_network_it_waits_for_the_next_run()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var fault = await RefusedAsync(one, one.Order with { Server = new("http://127.0.0.1:9/") });

        fault.Id.ShouldBe("YouTubeUnreachable");
        fault.Text.ShouldContain("YouTube could not be reached. See that the network works. The video is kept, and the next run goes on with it.");
        await PublishesAsync(one);
    }

    [Fact]
    public async Task A_sign_in_that_is_not_taken_names_the_command_that_mends_it()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var fault = await RefusedAsync(one, one.Order with { Token = "nobody's" });

        fault.Id.ShouldBe("YouTubeSignInRefused");
        fault.Text.ShouldContain("Run Connect-YouTube once");
        await PublishesAsync(one);
    }

    [Fact]
    public async Task What_the_owner_has_not_decided_is_asked_for_before_anything_is_sent()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);

        var fault = await RefusedAsync(one, With(one, "publishing.madeForKids", ""));

        fault.Id.ShouldBe("YouTubeSettingsMissing");
        fault.Message.ShouldContain("publishing.madeForKids");
        one.Server.Journal.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("403-quota", "YouTubeQuotaUsedUp", 23)]
    [InlineData("400-upload-limit", "YouTubeUploadLimit", 24)]
    public async Task A_stop_is_kept_so_that_the_next_runs_ask_nothing_until_its_time(string name, string id, int hours)
    {
        await using var one = await RigCase.OpenAsync(new() { Faults = [new(name, Purposes.Session("video"))] }, rig.Files);

        (await RefusedAsync(one, one.Order)).Id.ShouldBe(id);
        var requests = one.Server.Journal.Entries.Count;
        one.Clock.Pass(TimeSpan.FromHours(hours - 1));
        var still = await RefusedAsync(one, one.Order);

        still.Id.ShouldBe(id);
        still.Text.ShouldContain("It may be tried again from 2025-11-23 0");
        one.Server.Journal.Entries.Count.ShouldBe(requests);
        one.Clock.Pass(TimeSpan.FromHours(1.1));
        await PublishesAsync(one);
    }

    [Fact]
    public async Task A_field_that_YouTube_refuses_is_named()
    {
        await using var one = await RigCase.OpenAsync(new() { Faults = [new("400-invalid-title", Purposes.Session("video"))] }, rig.Files);

        var fault = await RefusedAsync(one, one.Order);

        fault.Message.ShouldContain("YouTube refuses the title of this video (400 invalidTitle).");
    }

    [Fact]
    public async Task A_video_that_was_changed_after_rendering_is_not_sent()
    {
        using var own = new RigFiles(1);
        await using var one = await RigCase.OpenAsync(new(), own);
        await File.AppendAllTextAsync(own.Video, "x");

        (await RefusedAsync(one, one.Order)).Id.ShouldBe("VideoChanged");
        one.Server.Journal.Entries.ShouldAllBe(e => e.Purpose == Purposes.Channels);
    }

    [Fact]
    public async Task What_YouTube_keeps_differently_is_a_warning_of_the_episode()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var other = """{ "items": [ { "id": "x", "snippet": { "title": "Another", "categoryId": "24" }, "status": { "privacyStatus": "public", "selfDeclaredMadeForKids": true } } ] }""";
        one.Server.Faults.Add(YouTubeFaults.Error(FakeAnswer.Json(other)), Requests.For(Purposes.Videos));

        var warnings = (await RigRun.RunAsync(one.Order, one.Clock)).Episode!.Publication!.Warnings;

        warnings.ShouldContain("YouTube keeps privacyStatus 'public' where 'private' was asked for.");
        warnings.ShouldContain("YouTube keeps publishAt unset where '2025-11-22T11:00:00Z' was asked for.");
        warnings.ShouldContain("YouTube keeps selfDeclaredMadeForKids 'true' where 'false' was asked for.");
        warnings.ShouldContain("YouTube keeps title 'Another' where 'She said \"the cake\" was hers' was asked for.");
    }

    private static RigOrder With(RigCase one, string name, string value) => one.Order with { Settings = new Dictionary<string, string> { [name] = value } };

    private static async Task<Fault> RefusedAsync(RigCase one, RigOrder order)
    {
        var fault = (await RigRun.RunAsync(order, one.Clock)).Fault.ShouldNotBeNull();
        one.Server.Videos.ShouldBeEmpty();
        (await StoredAsync(one)).State.ShouldBe(EpisodeState.Rendered);
        return fault;
    }

    private static async Task PublishesAsync(RigCase one)
    {
        var result = await RigRun.RunAsync(one.Order with { Token = one.Server.Grant().AccessToken }, one.Clock);
        result.Fault.ShouldBeNull();
        one.Server.Videos.Count.ShouldBe(1);
        (await StoredAsync(one)).Failure.ShouldBeNull();
    }

    private static Task<Episode> StoredAsync(RigCase one) => RigRun.EpisodeAsync(RigRun.Open(one.Order, one.Clock), one.Order.EpisodeId, default);
}

using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>What the matrix of faults does not reach: lost journals, other files, slots that pass, and the owner's word.</summary>
public sealed class RecoverySpecs(RigFilesFixture rig) : IClassFixture<RigFilesFixture>
{
    [Fact]
    public async Task A_journal_and_an_episode_of_an_older_backup_find_the_video_and_make_no_second_one()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var before = await File.ReadAllTextAsync(EpisodeFile(one));
        var first = (await RigRun.RunAsync(one.Order, one.Clock)).Episode!;
        await File.WriteAllTextAsync(EpisodeFile(one), before);
        File.Delete(JournalFile(one));
        one.Clock.Pass(TimeSpan.FromMinutes(150));

        var again = await RigRun.RunAsync(one.Order with { Token = one.Server.Grant().AccessToken }, one.Clock);

        one.Server.Videos.Count.ShouldBe(1);
        again.Episode!.Publication!.VideoId.ShouldBe(first.Publication!.VideoId);
    }

    [Fact]
    public async Task A_found_video_keeps_the_slot_that_it_has_at_YouTube()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var before = await File.ReadAllTextAsync(EpisodeFile(one));
        var first = (await RigRun.RunAsync(one.Order, one.Clock)).Episode!;
        await File.WriteAllTextAsync(EpisodeFile(one), before);
        File.Delete(JournalFile(one));

        var again = await RigRun.RunAsync(one.Order, one.Clock, order => order with { Date = new DateOnly(2025, 11, 24) });

        again.Episode!.Publication!.PlannedAt.ShouldBe(first.Publication!.PlannedAt);
        again.Episode.Publication.SlotDate.ShouldBe(first.Publication.SlotDate);
    }

    [Fact]
    public async Task A_damaged_journal_may_speak_of_a_video_so_that_the_owner_is_asked()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        Directory.CreateDirectory(Path.GetDirectoryName(JournalFile(one))!);
        await File.WriteAllTextAsync(JournalFile(one), "{ \"state\": \"fin");

        var fault = (await RigRun.RunAsync(one.Order, one.Clock)).Fault!;
        var resolved = await RigRun.RunAsync(one.Order, one.Clock, order => order with { UploadAgain = true });

        fault.Id.ShouldBe("YouTubeOutcomeUnknown");
        fault.Text.ShouldContain($"Get-Episode {one.Order.EpisodeId} | Publish-Episode -UploadAgain");
        resolved.Fault.ShouldBeNull();
        one.Server.Videos.Count.ShouldBe(1);
        Directory.GetFiles(Path.GetDirectoryName(JournalFile(one))!, "*.damaged-*").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_damaged_journal_of_a_video_that_is_there_is_written_anew()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        var before = await File.ReadAllTextAsync(EpisodeFile(one));
        await RigRun.RunAsync(one.Order, one.Clock);
        await File.WriteAllTextAsync(EpisodeFile(one), before);
        await File.WriteAllTextAsync(JournalFile(one), "");

        var again = await RigRun.RunAsync(one.Order, one.Clock);

        again.Fault.ShouldBeNull();
        one.Server.Videos.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_owner_names_the_video_that_it_is()
    {
        await using var one = await UnknownAsync(TimeSpan.FromHours(9));

        var result = await RigRun.RunAsync(one.Order, one.Clock, order => order with { VideoId = one.Server.Videos[0].Id });

        result.Episode!.Publication!.VideoId.ShouldBe(one.Server.Videos.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task A_video_that_the_channel_does_not_have_is_not_believed()
    {
        await using var one = await UnknownAsync(TimeSpan.FromHours(9));

        var fault = (await RigRun.RunAsync(one.Order, one.Clock, order => order with { VideoId = "not-a-video" })).Fault!;

        fault.Id.ShouldBe("YouTubeVideoNotThere");
    }

    [Fact]
    public async Task Every_later_run_looks_again_and_uploads_nothing_by_itself()
    {
        await using var one = await UnknownAsync(TimeSpan.FromHours(2));
        var sessions = Sessions(one);
        (await RigRun.RunAsync(one.Order, one.Clock)).Fault!.Id.ShouldBe("YouTubeOutcomeUnknown");
        one.Clock.Pass(TimeSpan.FromHours(3));

        var later = await RigRun.RunAsync(one.Order with { Token = one.Server.Grant().AccessToken }, one.Clock);

        later.Episode!.Publication!.VideoId.ShouldBe(one.Server.Videos.ShouldHaveSingleItem().Id);
        Sessions(one).ShouldBe(sessions);
    }

    [Fact]
    public async Task An_upload_that_outlasts_its_slot_takes_the_next_free_one_and_nothing_is_public()
    {
        await using var one = await RigCase.OpenAsync(new() { RequestSeconds = 120 }, rig.Files);
        one.Server.Faults.Add(new PassingTime(one.Clock, TimeSpan.FromMinutes(33)), Requests.For(Purposes.Chunk("video")).Number(2));

        var result = await RigRun.RunAsync(ShortBefore11(one), one.Clock);

        var video = one.Server.Videos.ShouldHaveSingleItem();
        (video.Standing.PublishAt, video.Standing.PublicFrom).ShouldBe((At(14), At(14)));
        result.Episode!.Publication!.PlannedAt.ShouldBe(At(14));
        result.Warnings.ShouldContain(w => w.Contains("its end was not sent. It takes the next free slot."));
    }

    [Fact]
    public async Task A_slot_that_passes_between_two_tries_of_the_last_piece_is_not_missed()
    {
        await using var one = await RigCase.OpenAsync(new() { RequestSeconds = 120, Faults = [new("reset", Purposes.LastChunk("video"))] }, rig.Files);
        one.Server.Faults.Add(new PassingTime(one.Clock, TimeSpan.FromMinutes(36)), Requests.For(Purposes.Question("video")).Number(1));

        var result = await RigRun.RunAsync(ShortBefore11(one), one.Clock);

        one.Server.Videos.ShouldHaveSingleItem().Standing.PublicFrom.ShouldBe(At(14));
        result.Episode!.Publication!.PlannedAt.ShouldBe(At(14));
    }

    [Fact]
    public async Task A_video_that_was_rendered_anew_meanwhile_is_sent_from_its_first_byte()
    {
        using var other = new RigFiles(3);
        await using var one = await RigCase.OpenAsync(new() { Faults = [new("503", Purposes.Chunk("video"), First: 3, Times: 20), new("503", Purposes.Question("video"), Times: 20)] }, rig.Files);
        (await RigRun.RunAsync(one.Order, one.Clock)).Fault!.Id.ShouldBe("YouTubeBroken");
        one.Server.Faults.Clear();
        (await RigEpisode.StoreAsync(one.Order.Workspace, other, new FixedClock(one.Order.Now))).ShouldBe(one.Order.EpisodeId);

        await RigRun.RunAsync(one.Order, one.Clock);

        one.Server.Videos.ShouldHaveSingleItem().Sha256.ShouldBe(other.Sha256);
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_a_session_that_the_next_one_goes_on_with()
    {
        await using var one = await RigCase.OpenAsync(new(), rig.Files);
        using var stop = new CancellationTokenSource();
        one.Server.Faults.Add(new Meanwhile(stop.Cancel), Requests.For(Purposes.Chunk("video")).Number(3));
        await Should.ThrowAsync<OperationCanceledException>(() => RigRun.RunAsync(one.Order, one.Clock, token: stop.Token));

        var result = await RigRun.RunAsync(one.Order, one.Clock);

        result.Fault.ShouldBeNull();
        Sessions(one).ShouldBe(1);
        one.Server.Videos.ShouldHaveSingleItem().Sha256.ShouldBe(rig.Files.Sha256);
    }

    [Fact]
    public async Task What_has_arrived_of_a_piece_that_broke_off_is_not_sent_again()
    {
        await using var one = await RigCase.OpenAsync(new() { Faults = [new("reset-mid-chunk", Purposes.Chunk("video"))] }, rig.Files);

        var result = await RigRun.RunAsync(one.Order with { Settings = new Dictionary<string, string> { ["publishing.chunkKib"] = "1024" } }, one.Clock);

        result.Fault.ShouldBeNull();
        Ranges(one).ShouldBe([$"bytes 0-1048575/{rig.Files.Length}", $"bytes */{rig.Files.Length}", $"bytes 524288-{rig.Files.Length - 1}/{rig.Files.Length}"]);
        one.Server.Videos.ShouldHaveSingleItem().Sha256.ShouldBe(rig.Files.Sha256);
    }

    private static IEnumerable<string> Ranges(RigCase one) =>
        one.Server.Journal.Entries.Where(e => e.Method == "PUT" && e.Path.EndsWith("/videos", StringComparison.Ordinal)).Select(e => e.Headers["Content-Range"]);

    private static RigOrder ShortBefore11(RigCase one)
    {
        one.Clock.Pass(TimeSpan.FromMinutes(85));
        return one.Order with { Token = one.Server.Grant().AccessToken };
    }

    private async Task<RigCase> UnknownAsync(TimeSpan lag)
    {
        var one = await RigCase.OpenAsync(new() { Faults = [new("empty-200", Purposes.LastChunk("video"))], IndexLag = lag }, rig.Files);
        (await RigRun.RunAsync(one.Order, one.Clock)).Fault!.Id.ShouldBe("YouTubeOutcomeUnknown");
        one.Server.Videos.Count.ShouldBe(1);
        return one;
    }

    private static int Sessions(RigCase one) => one.Server.Journal.Entries.Count(e => e.Purpose == Purposes.Session("video"));

    private static DateTimeOffset At(int hour) => new(2025, 11, 22, hour, 0, 0, TimeSpan.Zero);

    private static string EpisodeFile(RigCase one) => Path.Combine(one.Order.Workspace, "storage", "episodes", one.Order.EpisodeId + ".json");

    private static string JournalFile(RigCase one) => Path.Combine(one.Order.Workspace, "storage", "journal", one.Order.EpisodeId + ".json");
}

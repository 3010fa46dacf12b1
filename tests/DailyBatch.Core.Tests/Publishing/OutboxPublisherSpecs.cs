using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing;

public sealed class OutboxPublisherSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DailyBatchSettings _settings = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_slot_holds_all_that_an_upload_by_hand_needs()
    {
        var episode = Ready();

        var publication = await PublishAsync(episode);

        publication.Folder.ShouldBe(_folder["outputs/outbox/2025-11-23/1100_" + episode.Id]);
        Directory.GetFiles(publication.Folder!).Select(Path.GetFileName).Order().ShouldBe(["captions.srt", "thumbnail.jpg", "upload.json", "video.mp4"]);
        (await File.ReadAllBytesAsync(Path.Combine(publication.Folder!, "video.mp4"))).ShouldBe(await File.ReadAllBytesAsync(episode.Video!.Path));
        publication.UploadedAt.ShouldBe(Sample.Now);
    }

    [Fact]
    public async Task The_upload_says_private_the_instant_in_UTC_and_leaves_undeclared_what_nobody_declared()
    {
        var upload = await Upload(Ready());

        upload["privacy_status"]!.GetValue<string>().ShouldBe("private");
        upload["publish_at"]!.GetValue<string>().ShouldBe("2025-11-23T11:00:00Z");
        upload.ContainsKey("self_declared_made_for_kids").ShouldBeTrue();
        upload["self_declared_made_for_kids"].ShouldBeNull();
        upload["contains_synthetic_media"].ShouldBeNull();
    }

    [Fact]
    public async Task What_the_owner_declared_stands_in_the_upload()
    {
        _settings.Publishing.MadeForKids = false;
        _settings.Publishing.ContainsSyntheticMedia = true;

        var upload = await Upload(Ready());

        upload["self_declared_made_for_kids"]!.GetValue<bool>().ShouldBeFalse();
        upload["contains_synthetic_media"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Handing_over_again_does_not_do_it_twice()
    {
        var first = await PublishAsync(Ready());
        var written = File.GetLastWriteTimeUtc(Path.Combine(first.Folder!, "upload.json"));

        await PublishAsync(Ready());

        Directory.GetDirectories(_folder["outputs/outbox/2025-11-23"]).ShouldHaveSingleItem();
        File.GetLastWriteTimeUtc(Path.Combine(first.Folder!, "upload.json")).ShouldBe(written);
    }

    [Fact]
    public async Task An_episode_that_moved_to_another_slot_is_not_left_in_the_old_one()
    {
        var episode = Ready();
        await PublishAsync(episode);
        var later = episode with { Publication = episode.Publication! with { SlotTime = new(14, 0), PlannedAt = episode.Publication.PlannedAt.AddHours(3) } };

        await PublishAsync(later);

        Directory.GetDirectories(_folder["outputs/outbox/2025-11-23"]).Select(Path.GetFileName).ShouldBe(["1400_" + episode.Id]);
    }

    [Fact]
    public async Task A_video_that_was_changed_after_rendering_is_refused_and_nothing_is_left_in_the_outbox()
    {
        var episode = Ready();
        await File.AppendAllTextAsync(episode.Video!.Path, "x");

        var e = await Should.ThrowAsync<FaultException>(() => PublishAsync(episode));

        e.Fault.Id.ShouldBe("VideoChanged");
        Directory.GetFileSystemEntries(_folder["outputs/outbox/2025-11-23"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_video_that_is_gone_is_named()
    {
        var episode = Ready();
        File.Delete(episode.Video!.Path);

        var e = await Should.ThrowAsync<FaultException>(() => PublishAsync(episode));

        e.Fault.Id.ShouldBe("VideoMissing");
        e.Fault.Message.ShouldContain(episode.Video.Path);
    }

    private OutboxPublisher Publisher() => new(new(_folder.Path, _settings.Paths), _settings, new FixedClock(Sample.Now));

    private async Task<EpisodePublication> PublishAsync(Episode episode) =>
        await Publisher().PublishAsync(episode, default).OfType<StepProduced>().Select(p => (EpisodePublication)p.Value).SingleAsync();

    private async Task<JsonObject> Upload(Episode episode)
    {
        var publication = await PublishAsync(episode);
        return (JsonObject)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(publication.Folder!, "upload.json")))!;
    }

    private Episode Ready()
    {
        var folder = _folder["outputs/videos"];
        Directory.CreateDirectory(folder);
        var bytes = new byte[3_000_000];
        bytes.AsSpan(1000).Fill(7);
        File.WriteAllBytes(Path.Combine(folder, "video.mp4"), bytes);
        File.WriteAllText(Path.Combine(folder, "thumbnail.jpg"), "picture");
        File.WriteAllText(Path.Combine(folder, "captions.srt"), "words");
        return Sample.Episode() with
        {
            Story = Sample.Story(),
            Video = Sample.Video(folder, Convert.ToHexStringLower(SHA256.HashData(bytes))),
            Publication = Sample.Publication(),
        };
    }
}

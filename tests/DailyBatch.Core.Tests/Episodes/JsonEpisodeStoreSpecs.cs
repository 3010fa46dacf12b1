using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Episodes;

public sealed class JsonEpisodeStoreSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FixedClock _clock = new(Sample.Now);
    private readonly JsonEpisodeStore _store;

    public JsonEpisodeStoreSpecs() => _store = new(_folder["storage/episodes"], _folder.Path, _clock);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_episode_comes_back_as_it_was()
    {
        var episode = Whole();

        await _store.SaveAsync(episode, default);
        var read = (await _store.FindAsync(episode.Id, default)).Episode!;

        Assert.Equivalent(episode.Story, read.Story, strict: true);
        Assert.Equivalent(episode.Publication, read.Publication, strict: true);
        read.Costs.ShouldBe(episode.Costs);
        (read with { Story = null, Publication = null, Costs = [], Stored = null }).ShouldBe(episode with { Story = null, Publication = null, Costs = [] });
    }

    [Fact]
    public async Task A_story_of_another_writer_leaves_nothing_of_the_first_ones_notes()
    {
        var episode = Sample.Episode() with { Story = Sample.Story() };
        await _store.SaveAsync(episode, default);
        var read = (await _store.FindAsync(episode.Id, default)).Episode!;

        await _store.SaveAsync(read with { Story = Sample.Story() with { Writing = new() { Plot = "pool-survey" } } }, default);

        var again = (await _store.FindAsync(episode.Id, default)).Episode!.Story!.Writing!;
        (again.Plot, again.PromptVersion, again.RepairRounds).ShouldBe(("pool-survey", null, 0));
        again.Candidates.ShouldBeEmpty();
    }

    [Fact]
    public async Task Metadata_is_filled_step_by_step()
    {
        var episode = Sample.Episode();
        (await SavedMetadata(episode)).ShouldNotContainKey("num_beats");

        episode = episode with { Story = Sample.Story() };
        var afterStory = await SavedMetadata(episode);
        afterStory["pattern_type"]!.GetValue<string>().ShouldBe("A");
        afterStory["num_dialogue_lines"]!.GetValue<int>().ShouldBe(1);
        afterStory.ShouldNotContainKey("video_duration_sec");

        episode = episode with { Video = Sample.Video(_folder["outputs"]) };
        var afterVideo = await SavedMetadata(episode);
        afterVideo["tts_provider"]!.GetValue<string>().ShouldBe("flite");
        afterVideo.ShouldNotContainKey("planned_publish_at");

        episode = episode with { Publication = Sample.Publication(Sample.Now) };
        var atScheduling = await SavedMetadata(episode);
        atScheduling["planned_publish_at"]!.GetValue<string>().ShouldBe("2025-11-23T11:00:00+00:00");
        atScheduling.ShouldNotContainKey("published_at");
    }

    [Fact]
    public async Task Paths_are_stored_relative_so_that_a_workspace_can_be_moved()
    {
        await _store.SaveAsync(Whole(), default);

        var stored = await StoredFile(Whole().Id);
        stored["video"]!["path"]!.GetValue<string>().ShouldBe("outputs/videos/video.mp4");
    }

    [Fact]
    public async Task Names_that_we_do_not_know_are_kept_on_every_level()
    {
        await _store.SaveAsync(Whole(), default);
        var stored = await StoredFile(Whole().Id);
        stored["their_score"] = 5;
        stored["scenes"]![0]!["lens"] = "35mm";
        stored["metadata"]!["dashboard"] = new JsonObject { ["a"] = 1 };
        stored["characters"]![0]!["belief_worldview"] = "stoic";
        await File.WriteAllTextAsync(PathOf(Whole().Id), stored.ToJsonString());

        await _store.SaveAsync((await _store.FindAsync(Whole().Id, default)).Episode! with { Publication = Sample.Publication(Sample.Now) }, default);

        var again = await StoredFile(Whole().Id);
        again["their_score"]!.GetValue<int>().ShouldBe(5);
        again["scenes"]![0]!["lens"]!.GetValue<string>().ShouldBe("35mm");
        again["metadata"]!["dashboard"]!["a"]!.GetValue<int>().ShouldBe(1);
        again["characters"]![0]!["belief_worldview"]!.GetValue<string>().ShouldBe("stoic");
        again["publication"]!["uploaded_at"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_failure_is_stored_and_cleared_by_the_next_success()
    {
        var failed = Sample.Episode() with { Failure = new("video", "RenderFailed", "It broke.", Sample.Now) };
        await _store.SaveAsync(failed, default);
        var read = (await _store.FindAsync(failed.Id, default)).Episode!;
        read.Failure.ShouldBe(failed.Failure);

        await _store.SaveAsync(read with { Failure = null }, default);

        (await _store.FindAsync(failed.Id, default)).Episode!.Failure.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"episode_id\": \"episode_019aabcdef00\", ")]
    [InlineData("[1, 2]")]
    [InlineData("{ \"episode_id\": \"episode_ffffffffffff\" }")]
    [InlineData("{ \"episode_id\": \"episode_019aabcdef00\", \"scenes\": [{ \"scene_id\": \"one\" }] }")]
    public async Task A_damaged_file_is_set_aside_untouched_and_the_others_are_read(string content)
    {
        await _store.SaveAsync(Sample.Episode("episode_019aabcdef01"), default);
        await File.WriteAllTextAsync(PathOf("episode_019aabcdef00"), content);

        var found = await _store.ListAsync(default).ToListAsync();

        found.Select(f => f.Episode?.Id).ShouldBe(["episode_019aabcdef01", null]);
        found[1].Warning!.ShouldContain("set aside");
        File.Exists(PathOf("episode_019aabcdef00")).ShouldBeFalse();
        (await File.ReadAllTextAsync(PathOf("episode_019aabcdef00") + ".damaged-20251122T090000Z")).ShouldBe(content);
    }

    [Fact]
    public async Task The_newest_come_first_and_the_others_are_not_opened()
    {
        foreach (var i in Enumerable.Range(0, 20))
            await _store.SaveAsync(Sample.Episode($"episode_019aabcde{i:x3}"), default);
        await File.WriteAllTextAsync(PathOf("episode_019aabcde000"), "damaged, but nobody looks");

        var newest = await _store.ListAsync(default).Take(3).ToListAsync();

        newest.Select(f => f.Episode!.Id).ShouldBe(["episode_019aabcde013", "episode_019aabcde012", "episode_019aabcde011"]);
        File.Exists(PathOf("episode_019aabcde000")).ShouldBeTrue();
    }

    [Fact]
    public async Task An_id_that_is_none_cannot_reach_another_folder()
    {
        var e = await Should.ThrowAsync<FaultException>(() => _store.FindAsync("../secrets", default));

        e.Fault.Id.ShouldBe("EpisodeIdInvalid");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_fault_that_names_the_file()
    {
        await File.WriteAllTextAsync(_folder["storage"], "in the way");

        var e = await Should.ThrowAsync<FaultException>(() => _store.SaveAsync(Sample.Episode(), default));

        e.Fault.Kind.ShouldBe(FaultKind.StorageFailed);
        e.Fault.Message.ShouldContain(PathOf(Sample.Episode().Id));
    }

    private Episode Whole() => Sample.Episode() with
    {
        Story = Sample.Story(),
        Source = "My boss ate the cake.",
        Costs = [new("story", "openai", "model-1", 3, 5200, null, 0.0125m)],
        Video = Sample.Video(_folder["outputs/videos"]),
        Publication = Sample.Publication() with { Folder = _folder["outputs/outbox/x"] },
    };

    private async Task<JsonObject> SavedMetadata(Episode episode)
    {
        await _store.SaveAsync(episode, default);
        return (JsonObject)(await StoredFile(episode.Id))["metadata"]!;
    }

    private async Task<JsonObject> StoredFile(string id) => (JsonObject)JsonNode.Parse(await File.ReadAllTextAsync(PathOf(id)))!;

    private string PathOf(string id) => _folder[$"storage/episodes/{id}.json"];
}

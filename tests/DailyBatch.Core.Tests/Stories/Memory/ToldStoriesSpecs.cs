using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Stories.Memory;

public sealed class ToldStoriesSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _warnings = [];
    private readonly FixedClock _clock = new(Sample.Now);
    private readonly JsonEpisodeStore _store;

    public ToldStoriesSpecs() => _store = new JsonEpisodeStore(_folder["episodes"], _folder.Path, _clock);

    private string PrintPath => _folder["stories.prints"];

    private static IReadOnlyList<HandWritten> Stories { get; } = [.. HandWritten.Pairs.Select(p => p.Told)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_second_opening_knows_the_same_stories_in_the_same_order()
    {
        var first = await FilledAsync();
        var second = await OpenAsync();
        second.Past.Select(p => p.Title).ShouldBe(Stories.Select(s => s.Story.Title));
        second.Past.Select(p => p.Title).ShouldBe(first.Past.Select(p => p.Title));
        foreach (var (told, again) in HandWritten.Pairs)
            second.FindRepeat("new", again.Story).ShouldBe(first.FindRepeat("new", again.Story), told.Plot);
    }

    [Fact]
    public async Task The_second_opening_reads_no_episode()
    {
        await FilledAsync();
        (await new ToldStories(new NamesOnly(_store), new PrintFile(PrintPath), _warnings.Add).OpenAsync(default)).Count.ShouldBe(Stories.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(900)]
    public async Task A_damaged_file_of_prints_is_made_anew(int at)
    {
        await FilledAsync();
        var bytes = await File.ReadAllBytesAsync(PrintPath);
        bytes[at] ^= 0x55;
        await File.WriteAllBytesAsync(PrintPath, bytes);
        (await OpenAsync()).Count.ShouldBe(Stories.Count);
        (await new PrintFile(PrintPath).ReadAsync(default)).Count.ShouldBe(Stories.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a file of prints, and not long")]
    public async Task A_file_that_is_something_else_is_made_anew(string text)
    {
        await FilledAsync();
        await File.WriteAllTextAsync(PrintPath, text);
        (await OpenAsync()).Count.ShouldBe(Stories.Count);
    }

    [Fact]
    public async Task A_story_that_was_changed_meanwhile_is_read_again()
    {
        await FilledAsync();
        var id = IdOf(0);
        await _store.SaveAsync(EpisodeOf(HandWritten.Neighbors[0], 0), default);
        var memory = await OpenAsync();
        memory.FindRepeat("new", Stories[0].Story).ShouldBeNull();
        memory.FindRepeat("new", HandWritten.Neighbors[0].Story).ShouldNotBeNull().EpisodeId.ShouldBe(id);
    }

    [Fact]
    public async Task A_deleted_episode_is_forgotten()
    {
        await FilledAsync();
        File.Delete(Path.Combine(_folder["episodes"], IdOf(3) + ".json"));
        (await OpenAsync()).Count.ShouldBe(Stories.Count - 1);
        (await new PrintFile(PrintPath).ReadAsync(default)).Keys.ShouldNotContain(IdOf(3));
    }

    [Fact]
    public async Task A_claim_that_was_never_stored_blocks_nobody_who_opens_later()
    {
        var memory = await FilledAsync();
        memory.Claim("episode_ffffffffffff", HandWritten.Neighbors[0].Story).ShouldBeNull();
        (await OpenAsync()).FindRepeat("new", HandWritten.Neighbors[0].Story).ShouldBeNull();
    }

    [Fact]
    public async Task An_episode_of_scenes_only_counts_too()
    {
        var lines = Stories[0].Story.Lines.Select(l => $$"""{ "text": "{{l.Text.Replace("\"", "\\\"")}}", "emotion": "rage", "scene_id": 1 }""");
        Directory.CreateDirectory(_folder["episodes"]);
        await File.WriteAllTextAsync(
            Path.Combine(_folder["episodes"], "episode_fe5f0c36cabb.json"),
            $$"""{ "episode_id": "episode_fe5f0c36cabb", "title": "Old", "logline": "", "created_at": "2025-01-01T10:00:00", "scenes": [{ "scene_id": 1, "narration": [{{string.Join(',', lines)}}] }] }""");
        await FilledAsync(Stories.Skip(1));
        var memory = await OpenAsync();
        memory.Past[0].Title.ShouldBe("Old");
        memory.FindRepeat("new", HandWritten.Pairs[0].Again.Story).ShouldNotBeNull().EpisodeId.ShouldBe("episode_fe5f0c36cabb");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_time_and_no_story()
    {
        await File.WriteAllTextAsync(_folder["a file"], "");
        foreach (var (story, i) in Stories.Select((s, i) => (s, i))) await _store.SaveAsync(EpisodeOf(story, i), default);
        var memory = await new ToldStories(_store, new PrintFile(Path.Combine(_folder["a file"], "stories.prints")), _warnings.Add).OpenAsync(default);
        memory.Count.ShouldBe(Stories.Count);
        _warnings.Count.ShouldBe(1);
    }

    private async Task<StoryMemory> FilledAsync(IEnumerable<HandWritten>? stories = null)
    {
        foreach (var (story, i) in (stories ?? Stories).Select((s, i) => (s, i))) await _store.SaveAsync(EpisodeOf(story, i), default);
        return await OpenAsync();
    }

    private Task<StoryMemory> OpenAsync() => new ToldStories(_store, new PrintFile(PrintPath), _warnings.Add).OpenAsync(default);

    private static Episode EpisodeOf(HandWritten story, int index) => Sample.Episode(IdOf(index)) with
    {
        Story = story.Story with { Scenes = [new Scene { Id = 1, Description = "A room." }] },
    };

    private static string IdOf(int index) => $"episode_{new DateTimeOffset(2025, 11, 20, 0, 0, index, TimeSpan.Zero).ToUnixTimeMilliseconds():x12}";

    /// <summary>A store whose episodes cannot be read.</summary>
    private sealed class NamesOnly(IEpisodeStore store) : IEpisodeStore
    {
        public IEnumerable<EpisodeStamp> Stamps() => store.Stamps();

        public Task SaveAsync(Episode episode, CancellationToken token) => throw new NotSupportedException();

        public Task<StoredEpisode> FindAsync(string id, CancellationToken token) => throw new NotSupportedException();

        public bool WasSetAside(string id) => false;

        public IAsyncEnumerable<StoredEpisode> ListAsync(CancellationToken token) => throw new NotSupportedException();
    }
}

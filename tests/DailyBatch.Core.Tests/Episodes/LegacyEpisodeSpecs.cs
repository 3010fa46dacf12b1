using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Episodes;

public sealed class LegacyEpisodeSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly JsonEpisodeStore _store;

    public LegacyEpisodeSpecs() => _store = new(_folder.Path, _folder.Path, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_of_the_audited_system_are_read_with_their_words_and_their_unknowns()
    {
        var ids = CopyFiles();

        foreach (var id in ids)
        {
            var episode = (await _store.FindAsync(id, default)).Episode!;
            episode.State.ShouldBe(EpisodeState.Written);
            episode.Story!.Lines.ShouldContain(l => l.IsDialogue);
            episode.Story.Beats[0].Kind.ShouldBe(BeatKind.Hook);
            episode.Traits.Style.ShouldBe("courtroom_drama");
            episode.Traits.Niche.ShouldBeNull();
            episode.Plan.ShouldBeNull();
        }
    }

    [Fact]
    public async Task Saving_them_again_keeps_every_name_and_every_value()
    {
        foreach (var id in CopyFiles())
        {
            var before = await Read(id);

            await _store.SaveAsync((await _store.FindAsync(id, default)).Episode!, default);

            Missing(before, await Read(id), "$").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task They_come_after_ours_the_newest_first()
    {
        var ids = CopyFiles();
        await _store.SaveAsync(Sample.Episode("episode_019aabcdef00"), default);

        var order = await _store.ListAsync(default).Select(f => f.Episode!).ToListAsync();

        order[0].Id.ShouldBe("episode_019aabcdef00");
        order.Skip(1).Select(e => e.CreatedAt).ShouldBe(order.Skip(1).Select(e => e.CreatedAt).OrderDescending());
        order.Count.ShouldBe(ids.Count + 1);
    }

    private List<string> CopyFiles()
    {
        Assert.SkipWhen(LegacyEpisodes.Folder is null, "The audited system's files are not on this machine.");
        var files = Directory.GetFiles(LegacyEpisodes.Folder!, "episode_*.json");
        files.ShouldNotBeEmpty();
        foreach (var file in files)
            File.WriteAllBytes(_folder[Path.GetFileName(file)], File.ReadAllBytes(file));
        return [.. files.Select(f => Path.GetFileNameWithoutExtension(f)!)];
    }

    private async Task<JsonNode> Read(string id) => JsonNode.Parse(await File.ReadAllTextAsync(_folder[id + ".json"]))!;

    private static IEnumerable<string> Missing(JsonNode? before, JsonNode? after, string path) => before switch
    {
        JsonObject o => o.SelectMany(p => after is JsonObject a && a.ContainsKey(p.Key) ? Missing(p.Value, a[p.Key], $"{path}.{p.Key}") : [$"{path}.{p.Key}"]),
        JsonArray list => list.SelectMany((item, i) => after is JsonArray a && i < a.Count ? Missing(item, a[i], $"{path}[{i}]") : [$"{path}[{i}]"]),
        _ => JsonNode.DeepEquals(before, after) ? [] : [$"{path}: {before} became {after}"],
    };
}

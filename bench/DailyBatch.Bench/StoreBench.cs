using System.Diagnostics;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.Bench;

/// <summary>Finds the newest hundred of 100,000 stored episodes: the others are not opened, so what it costs beyond a hundred alone is reading the folder's names.</summary>
internal static class StoreBench
{
    private const int Stored = 100_000;
    private const int Wanted = 100;

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var root = Path.Combine(Path.GetTempPath(), $"dailybatch-bench-{Guid.NewGuid():N}");
        try
        {
            Console.WriteLine($"Storing {Stored} episodes ...");
            var few = await FillAsync(Path.Combine(root, "few"), Wanted, token);
            var many = await FillAsync(Path.Combine(root, "many"), Stored, token);
            await NewestAsync(few, token);
            var alone = await NewestAsync(few, token);
            var among = await NewestAsync(many, token);
            figures["store.newest_100_ms"] = alone.TotalMilliseconds;
            figures["store.newest_100_of_100000_ms"] = among.TotalMilliseconds;
            figures["store.newest_ratio"] = among / alone;
        }
        finally
        {
            if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<JsonEpisodeStore> FillAsync(string folder, int count, CancellationToken token)
    {
        Directory.CreateDirectory(folder);
        var store = new JsonEpisodeStore(folder, folder, TimeProvider.System);
        var sample = SampleEpisode.Make(token);
        var text = EpisodeWriter.Write(sample, folder).ToJsonString(EpisodeJson.Options);
        for (var i = 0; i < count; i++)
        {
            var id = EpisodeId.New(TimeProvider.System);
            await File.WriteAllTextAsync(Path.Combine(folder, id + ".json"), text.Replace(sample.Id, id, StringComparison.Ordinal), token);
        }

        return store;
    }

    private static async Task<TimeSpan> NewestAsync(JsonEpisodeStore store, CancellationToken token)
    {
        var started = Stopwatch.GetTimestamp();
        var found = await store.ListAsync(token).Where(f => f.Episode is not null).Take(Wanted).CountAsync(token);
        return found == Wanted ? Stopwatch.GetElapsedTime(started) : throw new InvalidOperationException($"Only {found} episodes were found.");
    }
}

using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Opens the memory of stories: from the prints that were kept, and from the episodes that have changed since.</summary>
/// <param name="store">The episodes.</param>
/// <param name="file">The kept prints.</param>
/// <param name="warn">Hears what was wrong with files.</param>
internal sealed class ToldStories(IEpisodeStore store, PrintFile file, Action<string> warn)
{
    /// <summary>Two hundred days of five.</summary>
    public const int Remembered = 1000;

    /// <summary>The memory with the newest stories; it keeps as many when new ones come.</summary>
    public async Task<StoryMemory> OpenAsync(CancellationToken token)
    {
        var kept = await file.ReadAsync(token).ConfigureAwait(false);
        var newest = new List<KeptPrint>();
        var (stories, made) = (0, 0);
        foreach (var stamp in store.Stamps())
        {
            if (!kept.TryGetValue(stamp.Id, out var print) || print.Stamp != stamp)
                (print, made) = (await MakeAsync(stamp, token).ConfigureAwait(false), made + 1);
            newest.Add(print);
            if (print.Print is not null && ++stories == Remembered) break;
        }

        if (made > 0 || newest.Count < kept.Count) await KeepAsync(newest, token).ConfigureAwait(false);
        return Memory(newest);
    }

    private async Task<KeptPrint> MakeAsync(EpisodeStamp stamp, CancellationToken token)
    {
        var found = await store.FindAsync(stamp.Id, token).ConfigureAwait(false);
        if (found.Warning is { } warning) warn(warning);
        return new(stamp, found.Episode?.Story is { } story ? StoryPrint.Of(stamp.Id, story) : null);
    }

    // A cache that cannot be written makes the next start slower and nothing else.
    private async Task KeepAsync(List<KeptPrint> prints, CancellationToken token)
    {
        try
        {
            await file.WriteAsync(prints, token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            warn($"What is known of told stories could not be kept, so that the next start reads them all again: {e.Message}");
        }
    }

    private static StoryMemory Memory(IEnumerable<KeptPrint> newestFirst)
    {
        var memory = new StoryMemory(Remembered);
        foreach (var kept in newestFirst.Reverse())
            if (kept.Print is not null) memory.Add(kept.Print);
        return memory;
    }
}

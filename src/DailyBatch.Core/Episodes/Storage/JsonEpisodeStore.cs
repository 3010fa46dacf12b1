using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>One JSON file an episode, written whole. A file that cannot be read is set aside beside itself and never overwritten.</summary>
/// <param name="folder">The folder of the files.</param>
/// <param name="root">The workspace; paths in the files are relative to it.</param>
/// <param name="clock">Tells ids that are times from ids that are chance.</param>
internal sealed class JsonEpisodeStore(string folder, string root, TimeProvider clock) : IEpisodeStore
{
    private const string Extension = ".json";
    private const string DamagedMark = ".damaged-";

    public async Task SaveAsync(Episode episode, CancellationToken token)
    {
        var path = PathOf(episode.Id);
        try
        {
            await AtomicFile.WriteTextAsync(path, EpisodeWriter.Write(episode, root).ToJsonString(EpisodeJson.Options) + "\n", token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    public async Task<StoredEpisode> FindAsync(string id, CancellationToken token)
    {
        var path = PathOf(id);
        try
        {
            var text = await File.ReadAllTextAsync(path, token).ConfigureAwait(false);
            return new(EpisodeReader.Read(text, id, root));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(null);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return new(null, SetAside(path, e));
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return new(null, StorageFault.From(e, path).Text);
        }
    }

    public async IAsyncEnumerable<StoredEpisode> ListAsync([EnumeratorCancellation] CancellationToken token)
    {
        var (timed, old) = Ids();
        foreach (var id in timed)
            yield return await FindAsync(id, token).ConfigureAwait(false);

        // Ids of the audited system say nothing about age, but it was there before us: they come last, sorted by what the files say.
        var read = new List<StoredEpisode>();
        foreach (var id in old)
            read.Add(await FindAsync(id, token).ConfigureAwait(false));
        foreach (var found in read.OrderByDescending(f => f.Episode?.CreatedAt))
            yield return found;
    }

    public IEnumerable<EpisodeStamp> Stamps()
    {
        var (timed, old) = Ids();
        return timed.Select(Stamp).Concat(old.Select(Stamp).OrderByDescending(s => s.Written).ThenBy(s => s.Id, StringComparer.Ordinal));
    }

    // Of a file that has vanished meanwhile this says the year 1601 and no bytes: nothing that was kept of it fits that.
    private EpisodeStamp Stamp(string id)
    {
        var file = new FileInfo(PathOf(id));
        return new(id, file.LastWriteTimeUtc.Ticks, file.Exists ? file.Length : 0);
    }

    public bool WasSetAside(string id) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, Path.GetFileName(PathOf(id)) + DamagedMark + "*").Any();

    private (IEnumerable<string> Timed, IReadOnlyList<string> Old) Ids() =>
        Directory.Exists(folder) ? EpisodeNames.In(folder, clock.GetUtcNow().AddDays(1)) : ([], []);

    private string SetAside(string path, Exception reason)
    {
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var aside = $"{path}{DamagedMark}{stamp}";
        try
        {
            File.Move(path, aside, overwrite: false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return $"The episode file '{path}' cannot be read ({reason.Message.TrimEnd('.')}) and could not be set aside; it is passed over.";
        }

        return $"The episode file '{path}' cannot be read ({reason.Message.TrimEnd('.')}); it was set aside as '{Path.GetFileName(aside)}' and is passed over. Mend it and give it its old name back, or delete it.";
    }

    private string PathOf(string id) =>
        EpisodeId.IsValid(id)
            ? Path.Combine(folder, id + Extension)
            : throw new FaultException(new(
                "EpisodeIdInvalid", FaultKind.InvalidInput, $"'{id}' is no episode id.",
                "An id is 'episode_' and 12 hexadecimal digits, as Get-Episode shows it.", id));
}

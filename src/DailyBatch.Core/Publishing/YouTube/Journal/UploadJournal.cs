using System.Globalization;
using System.Text.Json;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>
/// One file an episode, written and flushed before each step that it speaks of. A file that cannot be read stays where it is: it may speak of a video,
/// so its outcome counts as unknown.
/// </summary>
internal sealed class UploadJournal(string folder, TimeProvider clock)
{
    private const string Extension = ".json";

    // Forty days of five.
    private const int Remembered = 200;

    /// <summary>Reads what is known of an episode.</summary>
    /// <exception cref="FaultException">The file may not be read.</exception>
    public JournalPage Read(string episodeId)
    {
        var path = PathOf(episodeId);
        try
        {
            if (!File.Exists(path)) return new(null);
            var entry = JsonSerializer.Deserialize<UploadEntry>(File.ReadAllBytes(path), JournalJson.Options);
            return Flaw(entry, episodeId) is { } flaw ? new(null, flaw) : new(entry);
        }
        catch (JsonException)
        {
            // What the reader complains of quotes the text, and the text holds secrets.
            return new(null, "it is no whole entry");
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    /// <summary>Writes what is known of an episode.</summary>
    /// <exception cref="FaultException">It cannot be written; then nothing may be sent that it was to speak of.</exception>
    public void Write(UploadEntry entry)
    {
        var path = PathOf(entry.EpisodeId);
        try
        {
            PrivateFile.Write(path, JsonSerializer.Serialize(entry, JournalJson.Options) + "\n");
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    /// <summary>Puts a damaged file out of the way, once it is known from elsewhere what it would have said.</summary>
    public void SetAside(string episodeId)
    {
        var path = PathOf(episodeId);
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        if (File.Exists(path)) File.Move(path, $"{path}.damaged-{stamp}", overwrite: true);
    }

    /// <summary>The episodes whose steps after the upload are not all done, oldest first. Only the newest are looked at: what nobody could finish in weeks stays as it is.</summary>
    public IEnumerable<string> WithOpenSteps()
    {
        if (!Directory.Exists(folder)) return [];
        var ids = Directory.EnumerateFiles(folder, "episode_*" + Extension).Select(f => Path.GetFileNameWithoutExtension(f)).Where(EpisodeId.IsValid);
        return ids.OrderDescending(StringComparer.Ordinal).Take(Remembered).Reverse().Where(id => Read(id).Entry is { HasOpenSteps: true });
    }

    private static string? Flaw(UploadEntry? entry, string episodeId) => entry switch
    {
        null => "it holds nothing",
        _ when entry.EpisodeId != episodeId => "it speaks of another episode",
        { State: UploadState.Session, Session: null } => "it lacks the session",
        { State: UploadState.Done, VideoId: null } => "it lacks the video's id",
        _ => null,
    };

    private string PathOf(string episodeId) => EpisodeId.IsValid(episodeId)
        ? Path.Combine(folder, episodeId + Extension)
        : throw new ArgumentException($"'{episodeId}' is no episode id.", nameof(episodeId));
}

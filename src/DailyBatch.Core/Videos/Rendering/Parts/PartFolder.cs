using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Where the parts of one episode's video lie, each named by its print. What lies there is whole; it may be deleted at any time.</summary>
/// <param name="path">The folder; made when something is put there.</param>
internal sealed class PartFolder(string path)
{
    /// <summary>The ending of parts: NUT keeps the times of frames exactly, as no other simple container of ffmpeg does.</summary>
    public const string Ending = ".nut";

    /// <summary>Where a part lies when it is there.</summary>
    public string this[VideoPart part] => Path.Combine(path, part.Print + Ending);

    /// <summary>Whether a part is there.</summary>
    public bool Has(VideoPart part) => File.Exists(this[part]);

    /// <summary>Puts a finished file in its place.</summary>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public void Take(string file, VideoPart part)
    {
        Directory.CreateDirectory(path);
        AtomicFile.Commit(file, this[part]);
    }

    /// <summary>Removes what the video does not need any more.</summary>
    public void KeepOnly(IReadOnlyList<VideoPart> parts)
    {
        var kept = parts.Select(p => this[p]).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path).Where(f => !kept.Contains(f)))
            TryDelete(() => File.Delete(file));
    }

    /// <summary>Removes all parts: one of them was damaged.</summary>
    public void Clear()
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }

    /// <summary>Removes what nobody came back to: the parts of episodes whose last render is older than some days.</summary>
    /// <param name="all">The folder with the folders of all episodes.</param>
    /// <param name="before">What was changed before it goes.</param>
    public static void RemoveOld(string all, DateTimeOffset before)
    {
        if (!Directory.Exists(all)) return;
        foreach (var folder in Directory.EnumerateDirectories(all).Where(f => Directory.GetLastWriteTimeUtc(f) < before.UtcDateTime))
            TryDelete(() => Directory.Delete(folder, recursive: true));
    }

    private static void TryDelete(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A part too many costs some room and nothing else: a later render removes it.
        }
    }
}

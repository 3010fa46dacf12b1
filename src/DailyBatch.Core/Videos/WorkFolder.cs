namespace DailyBatch.Core.Videos;

/// <summary>A folder for what is needed only while a video is made.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Makes an empty one for an episode; what a killed run left there goes.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public WorkFolder(string cacheFolder, string episodeId)
    {
        Path = System.IO.Path.GetFullPath(System.IO.Path.Combine(cacheFolder, "work", episodeId));
        Remove();
        Directory.CreateDirectory(Path);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>A file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Remove();
        }
        catch (IOException)
        {
            // A virus scanner holds a file: it lies in the cache, and the next run of the episode removes it.
        }
    }

    private void Remove()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}

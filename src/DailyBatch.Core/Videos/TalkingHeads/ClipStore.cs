using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Keeps clips by the hash of all that shaped them, and the numbers of those that a provider still works on: a run that was ended pays for nothing twice. May be deleted at any time between runs.</summary>
internal sealed class ClipStore(string folder)
{
    private readonly KeyedTurns _turns = new();

    /// <summary>Where they lie.</summary>
    public string Folder => folder;

    /// <summary>Waits until nobody else makes the same clip; dispose it when it is there.</summary>
    public Task<IDisposable> EnterAsync(string key, CancellationToken token) => _turns.EnterAsync(key, token);

    /// <summary>A kept clip; null when it is not there.</summary>
    public string? Find(string key) => File.Exists(PathOf(key)) ? PathOf(key) : null;

    /// <summary>A path for a clip in the making.</summary>
    public string Temporary(string key) => AtomicFile.TemporaryPathFor(PathOf(key));

    /// <summary>Keeps a clip.</summary>
    public string Keep(string key, string temporary)
    {
        AtomicFile.Commit(temporary, PathOf(key));
        DropJob(key);
        return PathOf(key);
    }

    /// <summary>The provider's number of a clip that was begun; null for none.</summary>
    public async Task<string?> JobAsync(string key, CancellationToken token) =>
        File.Exists(JobOf(key)) ? (await File.ReadAllTextAsync(JobOf(key), token).ConfigureAwait(false)).Trim() : null;

    /// <summary>Keeps the provider's number. Not to be cancelled: from here on it costs.</summary>
    public Task KeepJobAsync(string key, string job) => AtomicFile.WriteTextAsync(JobOf(key), job, CancellationToken.None);

    /// <summary>Forgets the provider's number.</summary>
    public void DropJob(string key) => File.Delete(JobOf(key));

    private string PathOf(string key) => Path.Combine(folder, key + ".mp4");

    private string JobOf(string key) => Path.Combine(folder, key + ".job");
}

using DailyBatch.Core.Pictures.Providers.Checks;
using DailyBatch.Core.Pictures.Rasters;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Keeps finished layers by the hash of all that shaped them, for all episodes, with a note of what each looks like. May be deleted at any time between runs.</summary>
internal sealed class LayerStore(string folder)
{
    private readonly KeyedTurns _turns = new();

    /// <summary>Where they lie.</summary>
    public string Folder => folder;

    /// <summary>Waits until nobody else makes the same layer; dispose it when it is there.</summary>
    public Task<IDisposable> EnterAsync(string key, CancellationToken token) => _turns.EnterAsync(key, token);

    /// <summary>The whole layer and its print; null when it is not there.</summary>
    public (string Path, PicturePrint? Print)? Find(string key)
    {
        var path = PathOf(key);
        if (!PngCheck.IsWhole(path, VectorPictureSource.LayerWidth, VectorPictureSource.LayerHeight)) return null;
        return (path, File.Exists(PrintOf(key)) ? PicturePrint.Parse(File.ReadAllText(PrintOf(key))) : null);
    }

    /// <summary>A path for a layer in the making.</summary>
    public string Temporary(string key) => AtomicFile.TemporaryPathFor(PathOf(key));

    /// <summary>Keeps a layer that is made. Not to be cancelled: it may have been paid for.</summary>
    public async Task<string> KeepAsync(string key, string temporary, PicturePrint print)
    {
        await AtomicFile.WriteTextAsync(PrintOf(key), print.ToString(), CancellationToken.None).ConfigureAwait(false);
        AtomicFile.Commit(temporary, PathOf(key));
        return PathOf(key);
    }

    private string PathOf(string key) => Path.Combine(folder, key + ".png");

    private string PrintOf(string key) => Path.Combine(folder, key + ".print");
}

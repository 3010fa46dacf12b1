using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Frames.Clips;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Keeps the pictures of the shots at hand as planes: loads ahead, and forgets what was not used for longest. Not for several threads.</summary>
internal sealed class PictureShelf(IReadOnlyList<ScenePicture> ofShots, LayerLoader loader) : IAsyncDisposable
{
    // About five pictures of four layers: a story comes back to the same scenes, and loading costs as much as ten frames.
    private const long Budget = 110L << 20;

    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, Task<IReadOnlyList<LayerPlanes>>> _loaded = [];
    private readonly List<string> _recent = [];
    private readonly ClipShelf _clips = new(ofShots, loader);

    /// <summary>The layers of a shot's picture, or the frames of its clip.</summary>
    /// <param name="shot">The shot's place in the timeline.</param>
    /// <param name="frames">Which frames of the shot are wanted; those of a clip are never asked for again.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <exception cref="Runtime.FaultException">It cannot be read.</exception>
    public async Task<IReadOnlyList<LayerPlanes>> GetAsync(int shot, IReadOnlyList<int> frames, CancellationToken token)
    {
        if (_clips.Has(shot)) return [.. await _clips.GetAsync(shot, frames, token).ConfigureAwait(false), .. await StillAsync(shot, token).ConfigureAwait(false)];
        var layers = await Start(shot).WaitAsync(token).ConfigureAwait(false);
        Forget();
        return layers;
    }

    /// <summary>Begins to load a shot's picture, if there is such a shot.</summary>
    public void Prepare(int shot)
    {
        if (shot >= ofShots.Count) return;
        if (_clips.Has(shot)) _clips.Prepare(shot);
        else Start(shot);
    }

    /// <summary>Takes back what was drawn.</summary>
    public void Release(IReadOnlyList<LayerPlanes> layers) => _clips.Release(layers);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _clips.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_loaded.Values.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    /// <summary>What belongs to the frame lies over a clip as it does over a picture.</summary>
    private async Task<IEnumerable<LayerPlanes>> StillAsync(int shot, CancellationToken token) => ofShots[shot].Layers.Any(l => l.IsStill)
        ? (await Start(shot).WaitAsync(token).ConfigureAwait(false)).Where(l => l.IsStill)
        : [];

    private Task<IReadOnlyList<LayerPlanes>> Start(int shot)
    {
        var key = string.Join('\0', ofShots[shot].Layers.Select(l => l.Path));
        _recent.Remove(key);
        _recent.Add(key);
        if (!_loaded.TryGetValue(key, out var task))
            _loaded[key] = task = loader.LoadAsync(ofShots[shot], _end.Token);
        return task;
    }

    /// <summary>The three used last stay in any case: the one shown, the one that melts away and the one that comes next.</summary>
    private void Forget()
    {
        var before = _recent.Count;
        while (_recent.Count > 3 && _loaded.Values.Where(t => t.IsCompletedSuccessfully).Sum(t => t.Result.Sum(l => l.Size)) > Budget)
        {
            _loaded.Remove(_recent[0]);
            _recent.RemoveAt(0);
        }

        // Left to itself the collector lets large arrays lie until they are hundreds of megabytes, and the memory grows with the video. A heap of few and large
        // objects is looked through in no time.
        if (_recent.Count < before) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }
}

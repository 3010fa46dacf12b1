using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Frames.Clips;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Keeps the pictures of the shots at hand as planes: loads ahead, and forgets what was not used for longest. Not for several threads.</summary>
internal sealed class PictureShelf(IReadOnlyList<ScenePicture> ofShots, LayerLoader loader) : IAsyncDisposable
{
    // About four pictures of four layers: a story comes back to the same scenes, and loading costs as much as ten frames.
    private const long Budget = 88L << 20;

    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, ShelvedPicture> _loaded = [];
    private readonly List<string> _recent = [];
    private readonly ClipShelf _clips = new(ofShots, loader);

    /// <summary>The layers of a shot's picture, or the frames of its clip.</summary>
    /// <param name="shot">The shot's place in the timeline.</param>
    /// <param name="frames">Which frames of the shot are wanted; those of a clip are never asked for again.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <exception cref="Runtime.FaultException">It cannot be read.</exception>
    public async Task<PictureLoan> GetAsync(int shot, IReadOnlyList<int> frames, CancellationToken token)
    {
        if (_clips.Has(shot)) return await ClipAsync(shot, frames, token).ConfigureAwait(false);
        var picture = Start(shot);
        var layers = await picture.Loading.WaitAsync(token).ConfigureAwait(false);
        picture.Hold();
        Forget();
        return new PictureLoan(layers, picture.LetGo);
    }

    /// <summary>Begins to load a shot's picture, if there is such a shot.</summary>
    public void Prepare(int shot)
    {
        if (shot >= ofShots.Count) return;
        if (_clips.Has(shot)) _clips.Prepare(shot);
        else Start(shot);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _clips.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_loaded.Values.Select(p => (Task)p.Loading)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    /// <summary>What belongs to the frame lies over a clip as it does over a picture.</summary>
    private async Task<PictureLoan> ClipAsync(int shot, IReadOnlyList<int> frames, CancellationToken token)
    {
        var moving = await _clips.GetAsync(shot, frames, token).ConfigureAwait(false);
        if (!ofShots[shot].Layers.Any(l => l.IsStill)) return new PictureLoan(moving, () => _clips.Release(moving));
        var picture = Start(shot);
        var still = (await picture.Loading.WaitAsync(token).ConfigureAwait(false)).Where(l => l.IsStill);
        picture.Hold();
        return new PictureLoan([.. moving, .. still], () =>
        {
            _clips.Release(moving);
            picture.LetGo();
        });
    }

    private ShelvedPicture Start(int shot)
    {
        var key = string.Join('\0', ofShots[shot].Layers.Select(l => l.Path));
        _recent.Remove(key);
        _recent.Add(key);
        if (!_loaded.TryGetValue(key, out var picture))
            _loaded[key] = picture = new ShelvedPicture(loader.LoadAsync(ofShots[shot], _end.Token), loader.Planes);
        return picture;
    }

    /// <summary>The three used last stay in any case: the one shown, the one that melts away and the one that comes next.</summary>
    private void Forget()
    {
        while (_recent.Count > 3 && _loaded.Values.Sum(p => p.Size) > Budget)
        {
            _loaded.Remove(_recent[0], out var picture);
            _recent.RemoveAt(0);
            picture!.LetGo();
        }
    }
}

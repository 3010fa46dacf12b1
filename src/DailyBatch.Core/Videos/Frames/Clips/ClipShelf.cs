using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Videos.Frames.Clips;

/// <summary>Keeps the clips of the shots open while they are shown. Frames are asked for on one thread and given back on any.</summary>
internal sealed class ClipShelf(IReadOnlyList<ScenePicture> ofShots, LayerLoader loader) : IAsyncDisposable
{
    private readonly SortedDictionary<int, ClipReader> _open = [];
    private readonly List<Task> _closing = [];
    private readonly ClipPlanes _planes = new();

    /// <summary>Whether a shot shows a clip.</summary>
    public bool Has(int shot) => ofShots[shot].Clip is not null;

    /// <summary>Begins to read a shot's clip.</summary>
    public void Prepare(int shot) => Reader(shot);

    /// <summary>Frames of a shot's clip, in their order.</summary>
    /// <exception cref="Runtime.FaultException">It cannot be read.</exception>
    public async Task<IReadOnlyList<LayerPlanes>> GetAsync(int shot, IReadOnlyList<int> frames, CancellationToken token)
    {
        CloseBefore(shot - 1);
        var reader = Reader(shot);
        var found = new List<LayerPlanes>(frames.Count);
        foreach (var frame in frames)
            found.Add(await reader.GetAsync(frame, token).ConfigureAwait(false));
        return found;
    }

    /// <summary>Takes back frames that were drawn; their memory is used again.</summary>
    public void Release(IReadOnlyList<LayerPlanes> layers)
    {
        foreach (var layer in layers.Where(l => l.ClipFrame is not null)) _planes.Return(layer);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        CloseBefore(int.MaxValue);
        await Task.WhenAll(_closing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private ClipReader Reader(int shot)
    {
        if (!_open.TryGetValue(shot, out var reader)) _open[shot] = reader = loader.Open(ofShots[shot].Clip!, _planes);
        return reader;
    }

    private void CloseBefore(int shot)
    {
        foreach (var past in _open.Keys.TakeWhile(s => s < shot).ToList())
        {
            _closing.Add(_open[past].DisposeAsync().AsTask());
            _open.Remove(past);
        }
    }
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>A picture on the shelf. Its memory is used again when it has left the shelf and nobody composes with it.</summary>
internal sealed class ShelvedPicture(Task<IReadOnlyList<LayerPlanes>> loading, PlanePool pool)
{
    // The shelf is the first.
    private int _holders = 1;

    /// <summary>Its layers.</summary>
    public Task<IReadOnlyList<LayerPlanes>> Loading => loading;

    /// <summary>Bytes of memory that it takes; 0 until it is loaded.</summary>
    public long Size => loading.IsCompletedSuccessfully ? loading.Result.Sum(l => l.Size) : 0;

    /// <summary>Somebody composes with it. Only while it is on the shelf.</summary>
    public void Hold() => Interlocked.Increment(ref _holders);

    /// <summary>Somebody is done with it, or the shelf is.</summary>
    public void LetGo()
    {
        if (Interlocked.Decrement(ref _holders) > 0 || !loading.IsCompletedSuccessfully) return;
        foreach (var layer in loading.Result) pool.Return(layer);
    }
}

using System.Collections.Concurrent;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The memory of layers that nobody looks at any more, used again: left to the collector, it would lie about until it is hundreds of megabytes.</summary>
internal sealed class PlanePool
{
    private readonly ConcurrentDictionary<(int Width, int Height), ConcurrentBag<Plane>> _free = new();

    /// <summary>A plane of zeros.</summary>
    public Plane Take(int width, int height)
    {
        if (!FreeOf(width, height).TryTake(out var used)) return new Plane(width, height);
        used.Bytes.AsSpan().Clear();
        return used;
    }

    /// <summary>Takes a plane back; null is none.</summary>
    public void Return(Plane? plane)
    {
        if (plane is not null) FreeOf(plane.Width, plane.Height).Add(plane);
    }

    /// <summary>Takes the planes of a layer back.</summary>
    public void Return(LayerPlanes layer)
    {
        Return(layer.Luma);
        Return(layer.Cb);
        Return(layer.Cr);
        Return(layer.Alpha);
        Return(layer.ChromaAlpha);
    }

    private ConcurrentBag<Plane> FreeOf(int width, int height) => _free.GetOrAdd((width, height), _ => []);
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// The memory of layers that nobody looks at any more, used again: left to the collector, it would lie about until it is hundreds of megabytes.
/// Pictures of a user's folder have many sizes: what has waited longest is given up.
/// </summary>
internal sealed class PlanePool
{
    /// <summary>Bytes that may wait: about those of a picture of four layers and a half.</summary>
    public const long Budget = 48L << 20;

    private readonly Lock _gate = new();
    private readonly List<Plane> _free = [];

    /// <summary>Bytes that wait.</summary>
    public long Size { get; private set; }

    /// <summary>A plane of zeros.</summary>
    public Plane Take(int width, int height)
    {
        if (TakeUsed(width, height) is not { } used) return new Plane(width, height);
        used.Bytes.AsSpan().Clear();
        return used;
    }

    /// <summary>Takes a plane back; null is none.</summary>
    public void Return(Plane? plane)
    {
        if (plane is null) return;
        lock (_gate)
        {
            _free.Add(plane);
            Size += plane.Bytes.Length;
            while (Size > Budget) GiveUp(0);
        }
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

    private Plane? TakeUsed(int width, int height)
    {
        lock (_gate)
        {
            var place = _free.FindLastIndex(p => (p.Width, p.Height) == (width, height));
            return place < 0 ? null : GiveUp(place);
        }
    }

    private Plane GiveUp(int place)
    {
        var plane = _free[place];
        _free.RemoveAt(place);
        Size -= plane.Bytes.Length;
        return plane;
    }
}

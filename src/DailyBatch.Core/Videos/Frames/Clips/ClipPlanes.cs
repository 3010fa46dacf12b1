using System.Collections.Concurrent;

namespace DailyBatch.Core.Videos.Frames.Clips;

/// <summary>The memory of frames of clips, used again and again: a second of a clip would take 130 MB.</summary>
internal sealed class ClipPlanes
{
    private readonly ConcurrentBag<LayerPlanes> _free = [];

    /// <summary>Planes of a size, with anything in them.</summary>
    public LayerPlanes Take(int width, int height, double depth) => _free.TryTake(out var used) ? used : new LayerPlanes(
        new Plane(width, height), new Plane(width / 2, height / 2), new Plane(width / 2, height / 2), null, null, Coverage.Opaque(), depth);

    /// <summary>Gives planes back; nobody may look at them any more.</summary>
    public void Return(LayerPlanes planes) => _free.Add(planes);
}

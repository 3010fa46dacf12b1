using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures;

/// <summary>A drawn scene as layers, the farthest first. A photograph is one layer.</summary>
/// <param name="Provider">Who made it, for metadata: <c>vector</c> or a model's name.</param>
/// <param name="Layers">At least one.</param>
/// <param name="Width">Pixels of every layer; larger than the video, so that the camera has room to move.</param>
/// <param name="Height">Pixels of every layer.</param>
public sealed record ScenePicture(string Provider, IReadOnlyList<PictureLayer> Layers, int Width, int Height)
{
    /// <summary>What a provider was paid for it just now; null when it came from the cache or cost nothing.</summary>
    public ProviderUsage? Spent { get; init; }

    /// <summary>What moves in place of the layers, which are the still for whoever wants one; null where nothing does.</summary>
    public PictureClip? Clip { get; init; }

    /// <summary>What whoever waits for the video should know of it, for instance that another source had to draw it; null for nothing.</summary>
    public string? Remark { get; init; }
}

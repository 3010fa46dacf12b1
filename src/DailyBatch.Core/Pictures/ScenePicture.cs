namespace DailyBatch.Core.Pictures;

/// <summary>A drawn scene as layers, the farthest first. A photograph is one layer.</summary>
/// <param name="Provider">Who made it, for metadata: <c>vector</c> or a model's name.</param>
/// <param name="Layers">At least one.</param>
/// <param name="Width">Pixels of every layer; larger than the video, so that the camera has room to move.</param>
/// <param name="Height">Pixels of every layer.</param>
public sealed record ScenePicture(string Provider, IReadOnlyList<PictureLayer> Layers, int Width, int Height);

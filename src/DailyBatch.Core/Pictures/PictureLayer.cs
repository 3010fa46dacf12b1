namespace DailyBatch.Core.Pictures;

/// <summary>One layer of a picture.</summary>
/// <param name="Path">A PNG with alpha; all layers of a picture have the same size.</param>
/// <param name="Depth">0 for the far background, 1 for what is nearest to the camera: nearer layers move more.</param>
public sealed record PictureLayer(string Path, double Depth)
{
    /// <summary>The depth of a picture of one layer: it moves with the camera and by no parallax of its own.</summary>
    public const double Flat = 0.5;
}

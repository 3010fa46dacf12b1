namespace DailyBatch.Core.Pictures;

/// <summary>One layer of a picture.</summary>
/// <param name="Path">A PNG with alpha; all layers of a picture have the same size, but for those with a box.</param>
/// <param name="Depth">0 for the far background, 1 for what is nearest to the camera: nearer layers move more.</param>
public sealed record PictureLayer(string Path, double Depth)
{
    /// <summary>When it is seen.</summary>
    public LayerPart Part { get; init; }

    /// <summary>Where it lies; null for the whole picture.</summary>
    public LayerBox? Box { get; init; }

    /// <summary>Whether it belongs to the frame and not to the scene, such as the darkness behind captions: the camera does not move it. It lies on the middle of the picture and is as large as the frame.</summary>
    public bool IsStill { get; init; }

    /// <summary>The depth of a picture of one layer: it moves with the camera and by no parallax of its own.</summary>
    public const double Flat = 0.5;
}

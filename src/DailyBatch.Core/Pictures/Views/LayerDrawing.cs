namespace DailyBatch.Core.Pictures.Views;

/// <summary>One layer before it is rasterised.</summary>
/// <param name="Svg">The document.</param>
/// <param name="Depth">See <see cref="PictureLayer.Depth"/>.</param>
internal sealed record LayerDrawing(string Svg, double Depth)
{
    /// <summary>When it is seen.</summary>
    public LayerPart Part { get; init; }

    /// <summary>See <see cref="PictureLayer.IsStill"/>.</summary>
    public bool IsStill { get; init; }

    /// <summary>Where it lies; null for the whole canvas.</summary>
    public LayerBox? Box { get; init; }
}

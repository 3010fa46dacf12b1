namespace DailyBatch.Core.Pictures.Providers.Checks;

/// <summary>An image that was read and laid out as a layer.</summary>
/// <param name="Width">Pixels of the original.</param>
/// <param name="Height">Pixels of the original.</param>
/// <param name="Grid">What is seen, very small.</param>
internal sealed record DecodedImage(int Width, int Height, GrayGrid Grid)
{
    /// <summary>How much it was made larger to fill a layer.</summary>
    public double Scale => Math.Max((double)VectorPictureSource.LayerWidth / Width, (double)VectorPictureSource.LayerHeight / Height);
}

namespace DailyBatch.Core.Pictures.Views;

/// <summary>One layer before it is rasterised.</summary>
/// <param name="Svg">The document.</param>
/// <param name="Depth">See <see cref="PictureLayer.Depth"/>.</param>
internal sealed record LayerDrawing(string Svg, double Depth);

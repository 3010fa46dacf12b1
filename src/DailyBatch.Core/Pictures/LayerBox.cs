namespace DailyBatch.Core.Pictures;

/// <summary>Where a small layer lies on its picture; around it, the layer is transparent.</summary>
/// <param name="Left">Pixels, even, so that chroma of half size lies where the picture's does.</param>
/// <param name="Top">Pixels, even.</param>
/// <param name="Width">Pixels of the layer, even.</param>
/// <param name="Height">Pixels of the layer, even.</param>
public sealed record LayerBox(int Left, int Top, int Width, int Height);

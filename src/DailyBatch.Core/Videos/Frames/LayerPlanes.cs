using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>A layer ready for composing: planes as video wants them (BT.709, limited range, chroma at half size), premultiplied with its alpha.</summary>
/// <param name="Luma">Y'.</param>
/// <param name="Cb">Blue difference, half size.</param>
/// <param name="Cr">Red difference, half size.</param>
/// <param name="Alpha">255 where it covers all behind it; null when it does so everywhere.</param>
/// <param name="ChromaAlpha">Alpha at half size; null like <paramref name="Alpha"/>.</param>
/// <param name="Coverage">Where it covers nothing, a part, or all.</param>
/// <param name="Depth">0 far, 1 near.</param>
internal sealed record LayerPlanes(Plane Luma, Plane Cb, Plane Cr, Plane? Alpha, Plane? ChromaAlpha, Coverage Coverage, double Depth)
{
    /// <summary>When it is seen.</summary>
    public LayerPart Part { get; init; }

    /// <summary>Where it lies on its picture, and that picture's size; null when it is as large.</summary>
    public (LayerBox Box, int Width, int Height)? Within { get; init; }

    /// <summary>Which frame of a clip it is; null for a layer that is seen all the time.</summary>
    public int? ClipFrame { get; init; }

    /// <summary>Whether it belongs to the frame: where it is as large as that, it lies over it pixel by pixel, wherever the camera looks.</summary>
    public bool IsStill { get; init; }

    /// <summary>Bytes of memory that it takes.</summary>
    public long Size => Luma.Bytes.Length + Cb.Bytes.Length + Cr.Bytes.Length + (Alpha?.Bytes.Length ?? 0) + (ChromaAlpha?.Bytes.Length ?? 0);
}

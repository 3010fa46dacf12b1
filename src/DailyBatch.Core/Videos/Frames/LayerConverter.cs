using System.Runtime.Intrinsics;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Frames.Png;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// Makes planes of a picture, two rows at a time: BT.709, limited range, premultiplied.
/// Chroma is the mean of 2x2 pixels, weighted with their alpha, so that nothing bleeds in from behind transparent pixels.
/// </summary>
internal sealed class LayerConverter
{
    private readonly PixelConversion _conversion = new(Vector128.IsHardwareAccelerated);
    private readonly PlanePool _pool;
    private readonly Plane _luma;
    private readonly Plane _alpha;
    private readonly Plane _cb;
    private readonly Plane _cr;
    private readonly Plane _chromaAlpha;
    private bool _isOpaque = true;

    private LayerConverter(int width, int height, PlanePool pool)
    {
        _pool = pool;
        (_luma, _alpha) = (pool.Take(width, height), pool.Take(width, height));
        (_cb, _cr, _chromaAlpha) = (pool.Take(width / 2, height / 2), pool.Take(width / 2, height / 2), pool.Take(width / 2, height / 2));
    }

    /// <summary>Reads a whole picture. An odd last row or column is left out.</summary>
    /// <exception cref="InvalidDataException">The picture is damaged.</exception>
    public static LayerPlanes Convert(PngReader picture, double depth, PlanePool pool, CancellationToken token)
    {
        var (width, height) = (picture.Width & ~1, picture.Height & ~1);
        var converter = new LayerConverter(width, height, pool);
        var (top, bottom) = (new byte[picture.Width * 4], new byte[picture.Width * 4]);
        for (var y = 0; y < height; y += 2)
        {
            token.ThrowIfCancellationRequested();
            picture.ReadRow(top);
            picture.ReadRow(bottom);
            if (IsEmpty(top) && IsEmpty(bottom))
            {
                // Planes begin as nothing, and two thirds of a foreground are that.
                converter._isOpaque = false;
                continue;
            }

            converter.LumaRow(top, y);
            converter.LumaRow(bottom, y + 1);
            converter.ChromaRow(top, bottom, y / 2);
        }

        return converter.Finish(depth);
    }

    private static bool IsEmpty(ReadOnlySpan<byte> rgba) => !rgba.ContainsAnyExcept((byte)0);

    private LayerPlanes Finish(double depth)
    {
        foreach (var plane in new[] { _luma, _cb, _cr, _alpha, _chromaAlpha })
            plane.FillMargins();
        if (!_isOpaque) return new LayerPlanes(_luma, _cb, _cr, _alpha, _chromaAlpha, Coverage.Of(_alpha), depth);
        _pool.Return(_alpha);
        _pool.Return(_chromaAlpha);
        return new LayerPlanes(_luma, _cb, _cr, null, null, Coverage.Opaque(), depth);
    }

    private void LumaRow(ReadOnlySpan<byte> rgba, int y)
    {
        var alphas = _alpha.Row(y)[.._luma.Width];
        _conversion.Luma(rgba, _luma.Row(y)[.._luma.Width], alphas);
        _isOpaque = _isOpaque && alphas.IndexOfAnyExcept((byte)255) < 0;
    }

    private void ChromaRow(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom, int y) =>
        _conversion.Chroma(top, bottom, _cb.Row(y)[.._cb.Width], _cr.Row(y)[.._cb.Width], _chromaAlpha.Row(y)[.._cb.Width]);
}

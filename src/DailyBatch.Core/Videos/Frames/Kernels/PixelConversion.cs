using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>Makes planes of rows of pixels: BT.709, limited range, premultiplied.</summary>
/// <param name="inVectors">Many pixels at a time where that gives the same; else all one by one.</param>
internal sealed class PixelConversion(bool inVectors)
{
    /// <summary>Makes luma, and alpha, of a row. They begin as zeros.</summary>
    /// <param name="rgba">The pixels, not premultiplied.</param>
    /// <param name="luma">Receives a byte for each.</param>
    /// <param name="alphas">Likewise.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Luma(ReadOnlySpan<byte> rgba, Span<byte> luma, Span<byte> alphas)
    {
        var x = 0;
        for (; inVectors && x <= luma.Length - VectorConversion.LumaPixels; x += VectorConversion.LumaPixels)
            VectorConversion.Luma(rgba[(x * 4)..], luma[x..], alphas[x..]);
        var pixels = MemoryMarshal.Cast<byte, Rgba>(rgba)[..luma.Length];
        for (; x < pixels.Length; x++)
        {
            var pixel = pixels[x];
            alphas[x] = pixel.A;
            if (pixel.A != 0) luma[x] = Bt709.Premultiplied(Bt709.Luma(pixel.R, pixel.G, pixel.B), pixel.A);
        }
    }

    /// <summary>Makes chroma, and its alpha, of two rows: the mean of 2x2 pixels, weighted with their alpha. They begin as zeros.</summary>
    /// <param name="top">The pixels of the upper row, not premultiplied.</param>
    /// <param name="bottom">Those of the lower row.</param>
    /// <param name="blues">Receives blue differences.</param>
    /// <param name="reds">Receives red differences.</param>
    /// <param name="alphas">Receives their alphas.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Chroma(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom, Span<byte> blues, Span<byte> reds, Span<byte> alphas)
    {
        for (var x = 0; x < blues.Length; x += VectorConversion.ChromaValues)
        {
            var count = Math.Min(VectorConversion.ChromaValues, blues.Length - x);
            var above = top.Slice(x * 8, count * 8);
            var below = bottom.Slice(x * 8, count * 8);
            if (inVectors && count == VectorConversion.ChromaValues && VectorConversion.TryChroma(above, below, blues[x..], reds[x..], alphas[x..])) continue;
            for (var i = 0; i < count; i++)
            {
                var mean = AlphaMean.Of(above.Slice(i * 8, 8), below.Slice(i * 8, 8));
                if (mean.Alpha == 0) continue;
                alphas[x + i] = mean.MeanAlpha;
                (blues[x + i], reds[x + i]) = mean.Chroma();
            }
        }
    }
}

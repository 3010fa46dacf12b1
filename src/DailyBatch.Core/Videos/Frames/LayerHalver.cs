namespace DailyBatch.Core.Videos.Frames;

/// <summary>Makes layers half as wide and high. Premultiplied values may be averaged as they are.</summary>
internal static class LayerHalver
{
    /// <summary>The layer at half its size; an odd last row or column of a plane is left out.</summary>
    public static LayerPlanes Halve(LayerPlanes layer, PlanePool pool)
    {
        var alpha = layer.Alpha is null ? null : Halve(layer.Alpha, pool);
        return new LayerPlanes(
            Halve(layer.Luma, pool),
            Halve(layer.Cb, pool),
            Halve(layer.Cr, pool),
            alpha,
            layer.ChromaAlpha is null ? null : Halve(layer.ChromaAlpha, pool),
            alpha is null ? Coverage.Opaque() : Coverage.Of(alpha),
            layer.Depth);
    }

    private static Plane Halve(Plane from, PlanePool pool)
    {
        var to = pool.Take(from.Width / 2, from.Height / 2);
        for (var y = 0; y < to.Height; y++)
            Halve(from.Row(2 * y), from.Row(2 * y + 1), to.Row(y)[..to.Width]);
        to.FillMargins();
        return to;
    }

    private static void Halve(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom, Span<byte> row)
    {
        for (var x = 0; x < row.Length; x++)
            row[x] = (byte)((top[2 * x] + top[2 * x + 1] + bottom[2 * x] + bottom[2 * x + 1] + 2) / 4);
    }
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Makes layers half as wide and high. Premultiplied values may be averaged as they are.</summary>
internal static class LayerHalver
{
    /// <summary>The layer at half its size; an odd last row or column of a plane is left out.</summary>
    public static LayerPlanes Halve(LayerPlanes layer)
    {
        var alpha = layer.Alpha is null ? null : Halve(layer.Alpha);
        return new LayerPlanes(
            Halve(layer.Luma),
            Halve(layer.Cb),
            Halve(layer.Cr),
            alpha,
            layer.ChromaAlpha is null ? null : Halve(layer.ChromaAlpha),
            alpha is null ? Coverage.Opaque() : Coverage.Of(alpha),
            layer.Depth);
    }

    private static Plane Halve(Plane from)
    {
        var to = new Plane(from.Width / 2, from.Height / 2);
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

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The sum of four pixels, each weighted with its alpha.</summary>
internal readonly record struct AlphaMean(int Red, int Green, int Blue, int Alpha)
{
    private const int Pixels = 4;

    /// <summary>The mean alpha of the four.</summary>
    public byte MeanAlpha => (byte)((Alpha + Pixels / 2) / Pixels);

    /// <summary>The sum of two pixels of one row and the two below them, 4 bytes each.</summary>
    public static AlphaMean Of(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom)
    {
        int a = top[3], b = top[7], c = bottom[3], d = bottom[7];
        if ((a | b | c | d) == 0) return default;
        return new AlphaMean(
            top[0] * a + top[4] * b + bottom[0] * c + bottom[4] * d,
            top[1] * a + top[5] * b + bottom[1] * c + bottom[5] * d,
            top[2] * a + top[6] * b + bottom[2] * c + bottom[6] * d,
            a + b + c + d);
    }

    /// <summary>Premultiplied chroma of the mean colour. At least one pixel is not transparent.</summary>
    public (byte Cb, byte Cr) Chroma() => Alpha == Pixels * 255 ? SolidChroma() : PartChroma();

    /// <summary>The same with divisors that are known: most pixels are solid, and division is the dearest part.</summary>
    private (byte Cb, byte Cr) SolidChroma()
    {
        const int whole = Pixels * 255;
        var (r, g, b) = ((Red + whole / 2) / whole, (Green + whole / 2) / whole, (Blue + whole / 2) / whole);
        return ((byte)Bt709.Cb(r, g, b), (byte)Bt709.Cr(r, g, b));
    }

    private (byte Cb, byte Cr) PartChroma()
    {
        var (r, g, b) = ((Red + Alpha / 2) / Alpha, (Green + Alpha / 2) / Alpha, (Blue + Alpha / 2) / Alpha);
        return (Bt709.Premultiplied(Bt709.Cb(r, g, b), MeanAlpha), Bt709.Premultiplied(Bt709.Cr(r, g, b), MeanAlpha));
    }
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class PixelConversionSpecs
{
    private const int Width = 202;

    private readonly PixelConversion _vectors = new(inVectors: true);
    private readonly PixelConversion _plain = new(inVectors: false);

    /// <summary>Rows that are solid, transparent, in between, and all three in stretches that begin anywhere.</summary>
    [Theory]
    [InlineData("solid")]
    [InlineData("transparent")]
    [InlineData("glass")]
    [InlineData("stretches")]
    public void Vectors_give_the_bytes_that_single_pixels_give(string kind)
    {
        var random = new SeededRandom(11);
        for (var i = 0; i < 200; i++)
        {
            var (top, bottom) = (Row(kind, random), Row(kind, random));

            Luma(_vectors, top).ShouldBe(Luma(_plain, top));
            Chroma(_vectors, top, bottom).ShouldBe(Chroma(_plain, top, bottom));
        }
    }

    [Fact]
    public void Every_grey_and_every_alpha_is_rounded_as_single_pixels_are()
    {
        for (var grey = 0; grey < 256; grey++)
        {
            var row = Enumerable.Range(0, 256).SelectMany(alpha => new[] { (byte)grey, (byte)grey, (byte)grey, (byte)alpha }).ToArray();

            Luma(_vectors, row).ShouldBe(Luma(_plain, row));
        }
    }

    private static byte[] Row(string kind, SeededRandom random)
    {
        var row = new byte[Width * 4];
        var alpha = (byte)0;
        for (var x = 0; x < Width; x++)
        {
            for (var channel = 0; channel < 3; channel++) row[x * 4 + channel] = (byte)random.Below(256);
            if (kind == "glass") alpha = (byte)random.Below(256);
            if (kind == "solid") alpha = 255;
            if (kind == "stretches" && random.Below(20) == 0) alpha = (byte)(random.Below(3) * 127.5);
            row[x * 4 + 3] = alpha;
        }

        return row;
    }

    private static byte[] Luma(PixelConversion conversion, byte[] row)
    {
        var (luma, alphas) = (new byte[row.Length / 4], new byte[row.Length / 4]);
        conversion.Luma(row, luma, alphas);
        return [.. luma, .. alphas];
    }

    private static byte[] Chroma(PixelConversion conversion, byte[] top, byte[] bottom)
    {
        var (blues, reds, alphas) = (new byte[Width / 2], new byte[Width / 2], new byte[Width / 2]);
        conversion.Chroma(top, bottom, blues, reds, alphas);
        return [.. blues, .. reds, .. alphas];
    }
}

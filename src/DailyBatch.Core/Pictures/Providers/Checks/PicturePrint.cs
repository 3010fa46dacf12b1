using System.Globalization;
using System.Numerics;

namespace DailyBatch.Core.Pictures.Providers.Checks;

/// <summary>
/// A perceptual hash of 64 bits: whether each of 9 x 8 fields is darker than the one to its right ("dHash"). Pictures that look the
/// same differ in few bits, whatever their size, brightness and compression.
/// </summary>
internal readonly record struct PicturePrint(ulong Bits)
{
    private const int Fields = 8;

    // Of 64 bits, unrelated pictures differ in about 32; the same picture compressed anew in 0 to 3.
    private const int Near = 5;

    /// <summary>The print of a picture.</summary>
    public static PicturePrint Of(GrayGrid grid)
    {
        var bits = 0UL;
        for (var y = 0; y < Fields; y++)
        {
            for (var x = 0; x < Fields; x++)
                bits = bits << 1 | (Field(grid, x, y) < Field(grid, x + 1, y) ? 1UL : 0UL);
        }

        return new(bits);
    }

    /// <summary>Reads what <see cref="ToString"/> gives; null for anything else.</summary>
    public static PicturePrint? Parse(string text) =>
        ulong.TryParse(text.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits) ? new(bits) : null;

    /// <summary>Whether two pictures look the same.</summary>
    public bool IsNear(PicturePrint other) => BitOperations.PopCount(Bits ^ other.Bits) <= Near;

    /// <inheritdoc/>
    public override string ToString() => Bits.ToString("x16", CultureInfo.InvariantCulture);

    private static double Field(GrayGrid grid, int x, int y) =>
        grid.Mean((double)x / (Fields + 1), (double)(x + 1) / (Fields + 1), (double)y / Fields, (double)(y + 1) / Fields);
}

using System.Globalization;

namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>Numbers as SVG wants them, short and the same in every culture.</summary>
internal static class Number
{
    /// <summary>Pixels, to a tenth: finer is not seen.</summary>
    public static string Text(double value) => Shortest(Math.Round(value, 1));

    /// <summary>Factors and opacities, to a thousandth.</summary>
    public static string Fine(double value) => Shortest(Math.Round(value, 3));

    // -0 and 0 are the same place and must give the same file.
    private static string Shortest(double value) => (value + 0.0).ToString("0.###", CultureInfo.InvariantCulture);
}
